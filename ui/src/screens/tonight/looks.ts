// The icon and colour of each reason, and the colour of each mood.

import Activity from '@lucide/svelte/icons/activity';
import Armchair from '@lucide/svelte/icons/armchair';
import Baby from '@lucide/svelte/icons/baby';
import BookOpen from '@lucide/svelte/icons/book-open';
import Bookmark from '@lucide/svelte/icons/bookmark';
import CaptionsOff from '@lucide/svelte/icons/captions-off';
import Check from '@lucide/svelte/icons/check';
import CircleHelp from '@lucide/svelte/icons/circle-question-mark';
import Clapperboard from '@lucide/svelte/icons/clapperboard';
import Clock from '@lucide/svelte/icons/clock';
import Coffee from '@lucide/svelte/icons/coffee';
import Droplet from '@lucide/svelte/icons/droplet';
import Feather from '@lucide/svelte/icons/feather';
import Ghost from '@lucide/svelte/icons/ghost';
import Globe from '@lucide/svelte/icons/globe';
import Heart from '@lucide/svelte/icons/heart';
import CalendarCheck from '@lucide/svelte/icons/calendar-check';
import Hourglass from '@lucide/svelte/icons/hourglass';
import Laugh from '@lucide/svelte/icons/laugh';
import Lightbulb from '@lucide/svelte/icons/lightbulb';
import Moon from '@lucide/svelte/icons/moon';
import Mountain from '@lucide/svelte/icons/mountain';
import Orbit from '@lucide/svelte/icons/orbit';
import Quote from '@lucide/svelte/icons/quote';
import ShieldCheck from '@lucide/svelte/icons/shield-check';
import Shuffle from '@lucide/svelte/icons/shuffle';
import Sparkles from '@lucide/svelte/icons/sparkles';
import Star from '@lucide/svelte/icons/star';
import Sun from '@lucide/svelte/icons/sun';
import Swords from '@lucide/svelte/icons/swords';
import ThumbsUp from '@lucide/svelte/icons/thumbs-up';
import Timer from '@lucide/svelte/icons/timer';
import TimerOff from '@lucide/svelte/icons/timer-off';
import TreePine from '@lucide/svelte/icons/tree-pine';
import Tv from '@lucide/svelte/icons/tv';
import UserCheck from '@lucide/svelte/icons/user-check';
import Users from '@lucide/svelte/icons/users';
import Zap from '@lucide/svelte/icons/zap';
import type { Axis, Mood, Reason } from '$ui/backend';
import { moodColour, type Icon, type MoodColour } from '$ui/components';

const AXES: Record<Axis, Icon> = {
  feel_good: Sun,
  tears: Droplet,
  tension: Activity,
  scare: Ghost,
  darkness: Moon,
  humour: Laugh,
  romance: Heart,
  inspiration: Mountain,
  thought: Lightbulb,
  weirdness: Orbit,
  cosiness: Coffee,
  energy: Zap,
  violence: Swords,
};

type Plain = Exclude<Reason['is'], 'strongest_on_list' | 'strong' | 'warm'>;
const REASONS: Record<Plain, Icon> = {
  fits: Check,
  serves: Users,
  unlike_last: Shuffle,
  away_from_cheer: Shuffle,
  lighter_after: Feather,
  ends_before: Clock,
  short_enough: Timer,
  their_turn: UserCheck,
  wanted_by: Users,
  on_service: Tv,
  last_chance: Hourglass,
  true_story: BookOpen,
  festive: TreePine,
  from_country: Globe,
  of_genre: Clapperboard,
  asked_for: Quote,
  resembles: Sparkles,
  free_of: ShieldCheck,
  spares: ShieldCheck,
  suits_children: Baby,
  nothing_to_read: CaptionsOff,
  acclaimed: Star,
  runs: Timer,
  on_list_since: Bookmark,
  to_taste: ThumbsUp,
  waits_for: Armchair,
  seen_lately: CalendarCheck,
  length_unknown: TimerOff,
  a_guess: CircleHelp,
};

/** Time is the lamp's, people and what is safe are calm; moods wear their own. */
const TONES: Partial<Record<Plain, MoodColour>> = {
  ends_before: 'warmth',
  short_enough: 'warmth',
  last_chance: 'warmth',
  acclaimed: 'warmth',
  their_turn: 'calm',
  wanted_by: 'calm',
  serves: 'calm',
  to_taste: 'calm',
  on_service: 'calm',
  free_of: 'calm',
  spares: 'calm',
  suits_children: 'laughter',
  lighter_after: 'laughter',
  unlike_last: 'heaviness',
  away_from_cheer: 'heaviness',
  fits: 'calm',
};

export function reasonLook(reason: Reason): { icon: Icon; tone: MoodColour | null } {
  if (reason.is === 'warm' || reason.is === 'strong' || reason.is === 'strongest_on_list') {
    return { icon: AXES[reason.axis], tone: moodColour(reason.axis) };
  }
  return { icon: REASONS[reason.is], tone: TONES[reason.is] ?? null };
}

/** The moods that have a tile, in the order they are offered. */
export const TILES: readonly Mood[] = [
  'good_cry',
  'big_laughs',
  'cosy',
  'edge_of_seat',
  'romantic',
  'scare_us',
  'mind_bending',
  'epic',
  'slow_and_beautiful',
  'true_story',
  'feel_good',
  'inspire_us',
  'bittersweet',
  'brain_off',
  'festive',
];

const MOODS: Partial<Record<Mood, MoodColour>> = {
  good_cry: 'tears',
  bittersweet: 'tears',
  romantic: 'tears',
  big_laughs: 'laughter',
  brain_off: 'laughter',
  cosy: 'calm',
  slow_and_beautiful: 'calm',
  thoughtful: 'calm',
  feel_good: 'warmth',
  inspire_us: 'warmth',
  festive: 'warmth',
  light: 'warmth',
  scare_us: 'heaviness',
  mind_bending: 'heaviness',
  strange: 'heaviness',
  dark: 'heaviness',
};

export function tileColour(mood: Mood): MoodColour | null {
  return MOODS[mood] ?? null;
}

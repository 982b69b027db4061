// What `rank` of the example `mood` answers, in the words of the screen: JSON lines in, sentences out.
//
//   cargo run --release -p houselights-engine --example mood -- rank < evening.json | npm run -s ui:say
//
// The words are those of `src/i18n`; nothing is worded here.

import { readFileSync } from 'node:fs';
import { createServer } from 'vite';

const print = (line) => process.stdout.write(`${line}\n`);

const server = await createServer({
  root: import.meta.dirname,
  server: { middlewareMode: true, hmr: false, ws: false },
  appType: 'custom',
  logLevel: 'error',
});
const { t } = await server.ssrLoadModule('/src/i18n/index.ts');
const { why } = await server.ssrLoadModule('/src/screens/tonight/nothing.ts');

for (const line of readFileSync(0, 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  const evening = JSON.parse(line);
  if (evening.error) print(`Error: ${evening.error}`);
  else say(evening);
}
await server.close();

function say(evening) {
  const {
    date,
    members,
    sofa,
    heard,
    understood,
    contradictions,
    picks,
    left_out: leftOut,
    emptiness,
  } = evening;
  // Members' ids count from 1, in their order.
  const nameOf = (id) => members[parseInt(id.slice(-12), 16) - 1] ?? null;
  const said = heard.map(t.tonight.heard);
  if (said.length > 0) print(`Heard: ${said.join(' · ')}`);
  else if (!understood) print(t.tonight.notUnderstood);
  for (const [one, other] of contradictions) print(t.tonight.pulls(one, other));
  const named = heard.filter(({ is }) => is === 'like' || is === 'unlike').map(({ name }) => name);
  const around = {
    today: date,
    nameOf,
    sofa,
    endSaid: heard.some(({ is, constraint }) => is === 'must' && constraint.is === 'end_by'),
    asTyped: (name) => named.find((typed) => typed.toLowerCase() === name) ?? name,
  };
  picks.forEach((pick, place) => {
    print(`${place + 1}. ${pick.title}${pick.year ? ` (${pick.year})` : ''}`);
    for (const reason of pick.reasons) print(`   ${t.tonight.reason(reason, around)}`);
  });
  if (emptiness?.because.is === 'empty_list') print(`${t.tonight.empty.title}. ${t.tonight.empty.text}`);
  else if (emptiness?.because.is === 'nobody_on_sofa')
    print(`${t.tonight.nothing.nobody}. ${why(emptiness, true, [])}`);
  else if (emptiness)
    print(`${t.tonight.nothing.title}. ${why(emptiness, emptiness.without.length > 0, [])}`);
  if (leftOut.length > 0) print(`Left out: ${leftOut.map(t.tonight.leftOut).join(', ')}`);
  print('');
}

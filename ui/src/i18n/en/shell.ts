export const shell = {
  name: 'Houselights',
  rail: 'Main',
  skip: 'Skip to the screen',
  areas: {
    tonight: 'Tonight',
    watchlist: 'Watchlist',
    plans: 'Plans',
    diary: 'Diary',
    family: 'Family',
    settings: 'Settings',
  },
  broken: {
    title: 'The house could not be opened',
    text: 'Nothing was changed. Your watchlist and plans are where you left them.',
  },
  noticesRegion: 'About this computer',
  notices: {
    no_notifications:
      'Nothing on this computer shows notifications, so reminders appear in this window. It opens by itself for them.',
    do_not_disturb:
      'Your desktop keeps notifications to itself at the moment. Reminders still appear in this window.',
    no_tray: 'This desktop has no tray. Closing the window keeps Houselights running out of sight.',
    goes_on_in_tray: 'Closing the window keeps Houselights running in the tray, so that it can remind you.',
    unknown_zone: 'This computer’s time zone is not known. Times are shown in UTC.',
    restored_from_backup:
      'The file with your watchlist was damaged, so the latest copy took its place. Look whether your latest changes are there; the damaged file is kept beside it.',
    damaged_file_set_aside:
      'The file with your watchlist was damaged and there was no copy of it. It is kept beside the new, empty one as houselights.damaged-….db.',
    newer_version:
      'A newer Houselights wrote this watchlist. Everything is shown, nothing can be changed. Install the newer one to go on.',
    read_only: 'The disk cannot be written to. Everything is shown, nothing can be changed.',
    disk_full:
      'The disk is full. What was saved before is safe and shown; nothing new can be saved until there is room.',
  },
};

export const toast = {
  region: 'What just happened',
  undo: 'Undo',
  dismiss: 'Dismiss',
};

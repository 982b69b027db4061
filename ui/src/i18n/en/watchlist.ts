export const watchlist = {
  title: 'Watchlist',
};

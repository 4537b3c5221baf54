// How are the quotes looked up once more after the check has failed?
import { queryClient } from './query-client.ts';

export function checkAgain(): void {
  queryClient.resetQueries({
    queryKey: ['check'],
    predicate: ({ state }) => state.status === 'error',
  });
}

// Where do loaded datasets and computed layouts live?
import { QueryClient } from '@tanstack/react-query';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // A dataset never changes once it is read; comparing two large ones is pure waste.
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: Number.POSITIVE_INFINITY,
      structuralSharing: false,
      retry: false,
      refetchOnWindowFocus: false,
      networkMode: 'always',
    },
  },
});

namespace ConceptLib.Definitions.Binding;

/// <summary>Finds the parts of a graph in which each node can be reached from each other: two nodes of one part lie on a ring.</summary>
/// <remarks>Tarjan's algorithm, with a stack of its own: a chain of 50,000 concepts must not overflow the compiler's.</remarks>
internal static class StronglyConnectedComponents
{
    /// <summary>The number of the component of each node.</summary>
    /// <param name="edges">For each node, the nodes it leads to.</param>
    public static int[] Of(IReadOnlyList<int>[] edges)
    {
        int[] component = new int[edges.Length];
        int[] order = new int[edges.Length];
        int[] lowest = new int[edges.Length];
        int[] nextEdge = new int[edges.Length];
        bool[] isOpen = new bool[edges.Length];
        Stack<int> open = new();
        Stack<int> path = new();
        int visited = 0;
        int components = 0;
        for (int root = 0; root < edges.Length; root++)
        {
            if (order[root] == 0)
            {
                Enter(root);
            }

            while (path.Count > 0)
            {
                int node = path.Peek();
                if (nextEdge[node] < edges[node].Count)
                {
                    int target = edges[node][nextEdge[node]++];
                    if (order[target] == 0)
                    {
                        Enter(target);
                    }
                    else if (isOpen[target])
                    {
                        lowest[node] = Math.Min(lowest[node], order[target]);
                    }
                }
                else
                {
                    Leave(node);
                }
            }
        }

        return component;

        void Enter(int node)
        {
            order[node] = lowest[node] = ++visited;
            isOpen[node] = true;
            open.Push(node);
            path.Push(node);
        }

        void Leave(int node)
        {
            path.Pop();
            if (path.Count > 0)
            {
                lowest[path.Peek()] = Math.Min(lowest[path.Peek()], lowest[node]);
            }

            if (lowest[node] == order[node])
            {
                components++;
                int member;
                do
                {
                    member = open.Pop();
                    isOpen[member] = false;
                    component[member] = components;
                }
                while (member != node);
            }
        }
    }
}

// Every class is a collection of its own and waits for compilers; two of these fill two cores.
[assembly: CollectionBehavior(MaxParallelThreads = 2)]

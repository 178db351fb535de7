// Every class is a collection of its own and waits for compilers; two of these fill two cores.
[assembly: CollectionBehavior(MaxParallelThreads = 2)]
[assembly: TestFramework("NewsDataset.Tests.CleaningTestFramework", "NewsDataset.Packages.Tests")]

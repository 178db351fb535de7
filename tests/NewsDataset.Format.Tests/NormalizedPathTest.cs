using NewsDataset.Files;

namespace NewsDataset.Tests;

public sealed class NormalizedPathTest
{
    [Theory]
    [InlineData("/src/App/../../data/x.md", "/data/x.md")]
    [InlineData("/a//b/./c/", "/a/b/c")]
    [InlineData("/../a", "/a")]
    [InlineData("/", "/")]
    [InlineData("C:\\src\\App\\..\\data", "C:/src/data")]
    [InlineData("\\\\server\\share\\x", "//server/share/x")]
    [InlineData("../a", "../a")]
    [InlineData("a/../../b", "../b")]
    [InlineData("/ha#sh;/ü/ট্রাম্প", "/ha#sh;/ü/ট্রাম্প")]
    public void A_path_has_slashes_alone_and_no_dots(string path, string normalized) => Assert.Equal(normalized, NormalizedPath.Of(path));

    [Theory]
    [InlineData("/a/b", "/a")]
    [InlineData("/a", "/")]
    [InlineData("/", null)]
    [InlineData("C:/a", "C:")]
    [InlineData("a", null)]
    public void A_path_has_a_parent_up_to_the_root(string path, string? parent) => Assert.Equal(parent, NormalizedPath.ParentOf(path));

    [Theory]
    [InlineData("/src/App", "/src/App/x/a.md", "x/a.md")]
    [InlineData("/src/App", "/data/a.md", "../../data/a.md")]
    [InlineData("/src/App", "/src/Apples/a.md", "../Apples/a.md")]
    [InlineData("/src/App/", "/src/App/a.md", "a.md")]
    [InlineData("/", "/a.md", "a.md")]
    [InlineData("C:/src", "D:/a.md", "D:/a.md")]
    public void A_path_can_be_said_relative_to_a_folder(string folder, string path, string relative) =>
        Assert.Equal(relative, NormalizedPath.Relative(folder, path));

    [Theory]
    [InlineData("/src/App/Articles/hi", "/src/App", "/src/App/Articles/hi /src/App/Articles /src/App")]
    [InlineData("/src/App", "/src/App", "/src/App")]
    [InlineData("/data/articles", "/src/App", "/data/articles /data /src/App")]
    [InlineData("/repo/data/articles", "/repo/src/App", "/repo/data/articles /repo/data /repo/src/App")]
    [InlineData("/src", "/src/App", "/src /src/App")]
    [InlineData("/", "/src/App", "/ /src/App")]
    [InlineData("/src/Apples", "/src/App", "/src/Apples /src/App")]
    public void A_datasets_own_files_are_looked_for_upwards_nearest_first(string folder, string project, string folders) =>
        Assert.Equal(folders.Split(' '), NormalizedPath.Upwards(folder, project));
}

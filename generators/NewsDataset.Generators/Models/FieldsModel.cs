namespace NewsDataset.Generators.Models;

/// <summary>A record that types front matter.</summary>
/// <param name="TypeName">Its name, from <c>global::</c>.</param>
/// <param name="IsReadable">Whether it can be constructed from front matter; where not, that is said at its declaration.</param>
/// <param name="Fields">The parameters of its constructor, in their order.</param>
internal sealed record FieldsModel(string TypeName, bool IsReadable, EquatableArray<FieldModel> Fields);

/// <summary>A parameter of such a record.</summary>
/// <param name="Name">Its name as C# writes it, escaped where it is a keyword.</param>
/// <param name="Key">Its key in front matter.</param>
/// <param name="TypeName">Its whole type, with <c>?</c> where a value type is nullable.</param>
/// <param name="List">Whether it is a list, and of which sort.</param>
/// <param name="Value">The type of the value, or of a list's items; <see langword="null"/> if it is none that can be read, which is said at the declaration.</param>
/// <param name="IsRequired">Whether a file must say it.</param>
/// <param name="Default">The value in C# where a file does not say it; <see langword="null"/> for a required one, and for a list that is empty then.</param>
internal sealed record FieldModel(string Name, string Key, string TypeName, FieldListKind List, FieldValueType? Value, bool IsRequired, string? Default);

/// <summary>Whether a field is a list, and of which sort.</summary>
internal enum FieldListKind
{
    None,
    Array,
    ImmutableArray,
}

/// <summary>The type of a value.</summary>
/// <param name="Shape">What its text must look like.</param>
/// <param name="TypeName">Its name, from <c>global::</c>, with <c>?</c> where a value type is nullable.</param>
/// <param name="Min">The least integer.</param>
/// <param name="Max">The greatest integer.</param>
/// <param name="Words">The words of an enum.</param>
/// <param name="Record">The record, if it is one.</param>
internal sealed record FieldValueType(FieldShape Shape, string TypeName, decimal Min = 0, decimal Max = 0, EquatableArray<FieldWord> Words = default, FieldsModel? Record = null);

/// <summary>What the text of a value must look like.</summary>
internal enum FieldShape
{
    Text,
    Boolean,
    Integer,
    UnsignedInteger,
    Decimal,
    Double,
    Date,
    DateTimeOffset,
    Guid,
    Uri,
    Word,
    Record,
}

/// <summary>A member of an enum.</summary>
/// <param name="Word">Its word in front matter.</param>
/// <param name="Member">The member, from <c>global::</c>.</param>
internal sealed record FieldWord(string Word, string Member);

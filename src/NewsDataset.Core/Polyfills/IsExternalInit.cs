#if NETSTANDARD2_0
namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler write <c>init</c> accessors on a framework that has no such type.</summary>
internal static class IsExternalInit
{
}
#endif

package dev.jeton;

/**
 * How large documents may be. Every limit is on by default and far above what token endpoints send (the largest response seen
 * had 6 KB and a depth of 6). Immutable; the {@code with...} methods return a changed copy.
 *
 * <pre>{@code
 * JsonReader reader = new JsonReader(JsonLimits.DEFAULT.withMaxDocumentBytes(64 * 1024));
 * }</pre>
 *
 * @param maxDocumentBytes the size of a document in bytes, white space included
 * @param maxDepth how many objects and arrays may lie inside each other; 1 allows {@code {}} but not {@code {"a":[]}}
 * @param maxStringBytes the length of a string value in bytes as it stands in the document, without its quotes
 * @param maxNumberBytes the number of characters of a number
 * @param maxNameBytes the length of a member's name in bytes as it stands in the document, without its quotes
 * @param maxMembers the number of members of one object
 * @param maxElements the number of elements of one array
 */
public record JsonLimits(
        int maxDocumentBytes,
        int maxDepth,
        int maxStringBytes,
        int maxNumberBytes,
        int maxNameBytes,
        int maxMembers,
        int maxElements) {

    /** 16 MiB, depth 64, strings of 8 MiB, numbers of 1,000 characters, names of 4 KiB, 10,000 members, 1,000,000 elements. */
    public static final JsonLimits DEFAULT = new JsonLimits(16 << 20, 64, 8 << 20, 1_000, 4 << 10, 10_000, 1_000_000);

    /** The highest settable depth: a frame per level is kept, and nested values are read by recursion in generated code. */
    static final int HIGHEST_DEPTH = 1_000;

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if a limit is below 1, or the depth above 1,000: nested types are read by nested calls,
     *     and the call stack has an end
     */
    public JsonLimits {
        requirePositive(maxDocumentBytes, "maxDocumentBytes");
        requirePositive(maxDepth, "maxDepth");
        requirePositive(maxStringBytes, "maxStringBytes");
        requirePositive(maxNumberBytes, "maxNumberBytes");
        requirePositive(maxNameBytes, "maxNameBytes");
        requirePositive(maxMembers, "maxMembers");
        requirePositive(maxElements, "maxElements");
        if (maxDepth > HIGHEST_DEPTH) {
            throw new IllegalArgumentException("maxDepth must be at most " + HIGHEST_DEPTH);
        }
    }

    private static void requirePositive(int limit, String name) {
        if (limit < 1) {
            throw new IllegalArgumentException(name + " must be at least 1");
        }
    }

    /**
     * The same limits with another size of a document.
     *
     * @param bytes the new limit, at least 1
     * @return a copy
     */
    public JsonLimits withMaxDocumentBytes(int bytes) {
        return new JsonLimits(bytes, maxDepth, maxStringBytes, maxNumberBytes, maxNameBytes, maxMembers, maxElements);
    }

    /**
     * The same limits with another depth.
     *
     * @param depth the new limit, from 1 to 1,000
     * @return a copy
     */
    public JsonLimits withMaxDepth(int depth) {
        return new JsonLimits(
                maxDocumentBytes, depth, maxStringBytes, maxNumberBytes, maxNameBytes, maxMembers, maxElements);
    }

    /**
     * The same limits with another length of strings.
     *
     * @param bytes the new limit, at least 1
     * @return a copy
     */
    public JsonLimits withMaxStringBytes(int bytes) {
        return new JsonLimits(maxDocumentBytes, maxDepth, bytes, maxNumberBytes, maxNameBytes, maxMembers, maxElements);
    }

    /**
     * The same limits with another length of numbers.
     *
     * @param bytes the new limit, at least 1
     * @return a copy
     */
    public JsonLimits withMaxNumberBytes(int bytes) {
        return new JsonLimits(maxDocumentBytes, maxDepth, maxStringBytes, bytes, maxNameBytes, maxMembers, maxElements);
    }

    /**
     * The same limits with another length of names.
     *
     * @param bytes the new limit, at least 1
     * @return a copy
     */
    public JsonLimits withMaxNameBytes(int bytes) {
        return new JsonLimits(
                maxDocumentBytes, maxDepth, maxStringBytes, maxNumberBytes, bytes, maxMembers, maxElements);
    }

    /**
     * The same limits with another number of members.
     *
     * @param members the new limit, at least 1
     * @return a copy
     */
    public JsonLimits withMaxMembers(int members) {
        return new JsonLimits(
                maxDocumentBytes, maxDepth, maxStringBytes, maxNumberBytes, maxNameBytes, members, maxElements);
    }

    /**
     * The same limits with another number of elements.
     *
     * @param elements the new limit, at least 1
     * @return a copy
     */
    public JsonLimits withMaxElements(int elements) {
        return new JsonLimits(
                maxDocumentBytes, maxDepth, maxStringBytes, maxNumberBytes, maxNameBytes, maxMembers, elements);
    }
}

package dev.jeton;

import org.jspecify.annotations.Nullable;

/**
 * How large documents may be, and whether they may start with a byte order mark. Every limit is on by default and far above what token endpoints
 * send (the largest response seen had 6 KB and a depth of 6).
 *
 * <pre>{@code
 * JsonLimits limits = JsonLimits.builder().maxDocumentBytes(64 * 1024).maxDepth(8).build();
 * JsonReader reader = JsonReader.create(limits);
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads. Two limits are equal if all their values are.
 */
public final class JsonLimits {
    /**
     * 16 MiB, depth 64, strings of 8 MiB, numbers of 1,000 characters, names of 4 KiB, 10,000 members, 1,000,000 elements, 100 elements of
     * one hash, 1 MiB kept, no byte order mark.
     */
    public static final JsonLimits DEFAULT = new Builder().build();

    /** The highest settable depth: a scope per level is kept, and nested values are read by recursion in generated code. */
    static final int HIGHEST_DEPTH = 1_000;

    private final int maxDocumentBytes;
    private final int maxDepth;
    private final int maxStringBytes;
    private final int maxNumberBytes;
    private final int maxNameBytes;
    private final int maxMembers;
    private final int maxElements;
    private final int maxEqualHashes;
    private final int maxRetainedBytes;
    private final boolean skipByteOrderMark;

    private JsonLimits(Builder builder) {
        this.maxDocumentBytes = builder.maxDocumentBytes;
        this.maxDepth = builder.maxDepth;
        this.maxStringBytes = builder.maxStringBytes;
        this.maxNumberBytes = builder.maxNumberBytes;
        this.maxNameBytes = builder.maxNameBytes;
        this.maxMembers = builder.maxMembers;
        this.maxElements = builder.maxElements;
        this.maxEqualHashes = builder.maxEqualHashes;
        this.maxRetainedBytes = builder.maxRetainedBytes;
        this.skipByteOrderMark = builder.skipByteOrderMark;
    }

    /**
     * Starts from the {@linkplain #DEFAULT default limits}.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts from these limits.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder()
                .maxDocumentBytes(maxDocumentBytes)
                .maxDepth(maxDepth)
                .maxStringBytes(maxStringBytes)
                .maxNumberBytes(maxNumberBytes)
                .maxNameBytes(maxNameBytes)
                .maxMembers(maxMembers)
                .maxElements(maxElements)
                .maxEqualHashes(maxEqualHashes)
                .maxRetainedBytes(maxRetainedBytes)
                .skipByteOrderMark(skipByteOrderMark);
    }

    /**
     * The size of a document.
     *
     * @return bytes, white space included; 16 MiB by default
     */
    public int maxDocumentBytes() {
        return maxDocumentBytes;
    }

    /**
     * How deeply objects and arrays may be nested.
     *
     * <p>Objects of recursive types are read and written by nested calls. On 64-bit HotSpot the default depth needs at most
     * 256 KB of the thread's stack, and each further level 3 KB: 664 KB for a depth of 200, 3,064 KB for 1,000. Generated codecs and
     * views keep to that, interpreted and compiled. A type that is not recursive is on the stack once and may take 8 KB. Codecs written by
     * hand come on top. On a smaller stack, lower the limit: a {@link StackOverflowError} is not caught. Skipped values need no stack.
     *
     * @return from 1, which allows {@code {}} but not {@code {"a":[]}}, to 1,000; 64 by default
     */
    public int maxDepth() {
        return maxDepth;
    }

    /**
     * The length of a string value.
     *
     * @return bytes as they stand in the document, without the quotes; 8 MiB by default
     */
    public int maxStringBytes() {
        return maxStringBytes;
    }

    /**
     * The length of a number.
     *
     * @return characters; 1,000 by default
     */
    public int maxNumberBytes() {
        return maxNumberBytes;
    }

    /**
     * The length of a member's name.
     *
     * @return bytes as they stand in the document, without the quotes; 4 KiB by default
     */
    public int maxNameBytes() {
        return maxNameBytes;
    }

    /**
     * The number of members of one object.
     *
     * @return a number; 10,000 by default
     */
    public int maxMembers() {
        return maxMembers;
    }

    /**
     * The number of elements of one array, and of words of one {@code @Json.SpaceDelimited} or {@code @Json.Delimited} value.
     *
     * @return a number; 1,000,000 by default
     */
    public int maxElements() {
        return maxElements;
    }

    /**
     * How many distinct elements of one set, or keys of one map, may have the same {@code hashCode}; more are
     * {@link JsonErrorCode#TOO_MANY_COLLISIONS}. Otherwise a sender who can choose the hashes of elements could make the time grow with
     * the square of their number. It holds for
     * elements whose class decides the hash: records, lists, optionals and classes of users. It does not hold where equal
     * hashes cost little or can't be forced: strings, numbers, booleans, characters, enums, UUIDs, {@link OpenEnum} and {@link RawJson}. Of these
     * the first three and UUIDs are found quickly by {@code HashMap}, {@code HashSet}, {@code ConcurrentHashMap} and their subclasses alone, so that in
     * {@link java.util.Hashtable}, and in sets and maps of users, it holds for them as well.
     *
     * <p>An element is compared with at most so many others. Sets up to this size are not watched; in larger ones each element's
     * {@code hashCode} is called twice, and the reader keeps up to 32 bytes an element of its largest set as a working space. A view
     * makes no sets, so the limit holds when its record is made.
     *
     * @return a number; 100 by default, with which a million elements with the worst hashes take seconds
     */
    public int maxEqualHashes() {
        return maxEqualHashes;
    }

    /**
     * How much memory a reader, a writer or a view keeps for its next document: the sum of what it has grown. If that exceeds this limit,
     * all of it is overwritten and released when the next document starts, or when the reader, writer or view is reset or erased, and grows again as it is
     * needed. The few kilobytes that each of them starts with are always kept. As long as nothing is released, reading and writing
     * allocate no working space.
     *
     * <p>A reader copies a document that is no array of bytes, decodes strings that have escapes or are not ASCII, and collects elements and names.
     * For each byte of a document that can take up to 60 bytes, mostly below 3. The copy of the document that is being read is not subject to the
     * limit.
     *
     * <p>What a view keeps is that of its readers, slices and cursors together, and the nested views that it has made. A view that is handed to a
     * cursor or a reader has a limit of its own.
     *
     * <p>Readers and writers of streams keep no more than this of their elements, either.
     *
     * @return bytes; 1 MiB by default
     */
    public int maxRetainedBytes() {
        return maxRetainedBytes;
    }

    /**
     * Whether a byte order mark (U+FEFF) in front of a document is skipped. RFC 8259 section 8.1 forbids to write one, and lets a reader ignore it; some
     * servers on Windows send it. It counts for {@link #maxDocumentBytes()}, and for the offset and the column of an error. Of a stream it is skipped in
     * front of the whole stream, not of each element. Anywhere else it is {@link JsonErrorCode#UNEXPECTED_CHARACTER}.
     *
     * @return whether it is; false by default, which rejects such a document with {@link JsonErrorCode#BYTE_ORDER_MARK}
     */
    public boolean skipByteOrderMark() {
        return skipByteOrderMark;
    }

    /** Makes no garbage: views compare limits when they read a value again. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof JsonLimits limits && hasSizesOf(limits) && hasCountsOf(limits);
    }

    private boolean hasSizesOf(JsonLimits other) {
        return maxDocumentBytes == other.maxDocumentBytes
                && maxStringBytes == other.maxStringBytes
                && maxNumberBytes == other.maxNumberBytes
                && maxNameBytes == other.maxNameBytes
                && maxRetainedBytes == other.maxRetainedBytes;
    }

    private boolean hasCountsOf(JsonLimits other) {
        return maxDepth == other.maxDepth
                && maxMembers == other.maxMembers
                && maxElements == other.maxElements
                && maxEqualHashes == other.maxEqualHashes
                && skipByteOrderMark == other.skipByteOrderMark;
    }

    @Override
    public int hashCode() {
        int hash = maxDocumentBytes;
        hash = 31 * hash + maxDepth;
        hash = 31 * hash + maxStringBytes;
        hash = 31 * hash + maxNumberBytes;
        hash = 31 * hash + maxNameBytes;
        hash = 31 * hash + maxMembers;
        hash = 31 * hash + maxElements;
        hash = 31 * hash + maxEqualHashes;
        hash = 31 * hash + maxRetainedBytes;
        return 31 * hash + (skipByteOrderMark ? 1 : 0);
    }

    @Override
    public String toString() {
        return "JsonLimits[maxDocumentBytes=" + maxDocumentBytes
                + ", maxDepth=" + maxDepth
                + ", maxStringBytes=" + maxStringBytes
                + ", maxNumberBytes=" + maxNumberBytes
                + ", maxNameBytes=" + maxNameBytes
                + ", maxMembers=" + maxMembers
                + ", maxElements=" + maxElements
                + ", maxEqualHashes=" + maxEqualHashes
                + ", maxRetainedBytes=" + maxRetainedBytes
                + ", skipByteOrderMark=" + skipByteOrderMark
                + "]";
    }

    /** Collects limits. A limit that isn't set has its default. Not safe for use by several threads at once. */
    public static final class Builder {
        private int maxDocumentBytes = 16 << 20;
        private int maxDepth = 64;
        private int maxStringBytes = 8 << 20;
        private int maxNumberBytes = 1_000;
        private int maxNameBytes = 4 << 10;
        private int maxMembers = 10_000;
        private int maxElements = 1_000_000;
        private int maxEqualHashes = 100;
        private int maxRetainedBytes = 1 << 20;
        private boolean skipByteOrderMark;

        private Builder() {}

        /**
         * Sets the size of a document.
         *
         * @param bytes the limit, at least 1
         * @return this builder
         * @throws IllegalArgumentException if the limit is below 1
         */
        public Builder maxDocumentBytes(int bytes) {
            this.maxDocumentBytes = requirePositive(bytes, "maxDocumentBytes");
            return this;
        }

        /**
         * Sets how deeply objects and arrays may be nested. A greater depth takes more of the thread's stack;
         * {@link JsonLimits#maxDepth()} says how much.
         *
         * @param depth the limit, from 1 to 1,000
         * @return this builder
         * @throws IllegalArgumentException if the limit is below 1 or above 1,000
         */
        public Builder maxDepth(int depth) {
            if (depth > HIGHEST_DEPTH) {
                throw new IllegalArgumentException("maxDepth must be at most " + HIGHEST_DEPTH);
            }
            this.maxDepth = requirePositive(depth, "maxDepth");
            return this;
        }

        /**
         * Sets the length of a string value.
         *
         * @param bytes the limit, at least 1
         * @return this builder
         * @throws IllegalArgumentException if the limit is below 1
         */
        public Builder maxStringBytes(int bytes) {
            this.maxStringBytes = requirePositive(bytes, "maxStringBytes");
            return this;
        }

        /**
         * Sets the length of a number.
         *
         * @param bytes the limit, at least 1
         * @return this builder
         * @throws IllegalArgumentException if the limit is below 1
         */
        public Builder maxNumberBytes(int bytes) {
            this.maxNumberBytes = requirePositive(bytes, "maxNumberBytes");
            return this;
        }

        /**
         * Sets the length of a member's name.
         *
         * @param bytes the limit, at least 1
         * @return this builder
         * @throws IllegalArgumentException if the limit is below 1
         */
        public Builder maxNameBytes(int bytes) {
            this.maxNameBytes = requirePositive(bytes, "maxNameBytes");
            return this;
        }

        /**
         * Sets the number of members of one object.
         *
         * @param members the limit, at least 1
         * @return this builder
         * @throws IllegalArgumentException if the limit is below 1
         */
        public Builder maxMembers(int members) {
            this.maxMembers = requirePositive(members, "maxMembers");
            return this;
        }

        /**
         * Sets the number of elements of one array, and of words of one {@code @Json.SpaceDelimited} or {@code @Json.Delimited} value.
         *
         * @param elements the limit, at least 1
         * @return this builder
         * @throws IllegalArgumentException if the limit is below 1
         */
        public Builder maxElements(int elements) {
            this.maxElements = requirePositive(elements, "maxElements");
            return this;
        }

        /**
         * Sets how many distinct elements of one set, or keys of one map, may have the same hash. Raise it for types whose {@code hashCode} is
         * poor, such as a constant; the time for such a set grows with its size times this limit.
         *
         * @param elements the limit, at least 1
         * @return this builder
         * @throws IllegalArgumentException if the limit is below 1
         */
        public Builder maxEqualHashes(int elements) {
            this.maxEqualHashes = requirePositive(elements, "maxEqualHashes");
            return this;
        }

        /**
         * Sets how much memory a reader, a writer or a view keeps for its next document; {@link JsonLimits#maxRetainedBytes()} says what
         * that is.
         *
         * @param bytes the limit, at least 1
         * @return this builder
         * @throws IllegalArgumentException if the limit is below 1
         */
        public Builder maxRetainedBytes(int bytes) {
            this.maxRetainedBytes = requirePositive(bytes, "maxRetainedBytes");
            return this;
        }

        /**
         * Sets whether a byte order mark in front of a document is skipped; {@link JsonLimits#skipByteOrderMark()} says what that means.
         *
         * @param skip true to skip it, false to reject the document
         * @return this builder
         */
        public Builder skipByteOrderMark(boolean skip) {
            this.skipByteOrderMark = skip;
            return this;
        }

        /**
         * Makes the limits. The builder can be used again; limits that it has made do not change.
         *
         * @return the limits
         */
        public JsonLimits build() {
            return new JsonLimits(this);
        }

        private static int requirePositive(int limit, String name) {
            if (limit < 1) {
                throw new IllegalArgumentException(name + " must be at least 1");
            }
            return limit;
        }
    }
}

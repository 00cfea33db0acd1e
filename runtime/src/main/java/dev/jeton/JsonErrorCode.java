package dev.jeton;

/**
 * Says what is wrong with a document, or with a value that cannot be written. Codes are stable, so programs may switch on them. Later releases may
 * add codes, so a switch needs a default.
 */
public enum JsonErrorCode {
    /** There is no document: no bytes, or nothing but white space. */
    EMPTY_DOCUMENT("the document is empty"),
    /** The document ends in the middle. */
    UNEXPECTED_END("the document ends too early"),
    /** A character that RFC 8259 does not allow here, such as a missing or trailing comma, a comment or a single quote. */
    UNEXPECTED_CHARACTER("this character is not allowed here"),
    /** Something other than white space follows the document. */
    TRAILING_CONTENT("something follows the end of the document"),
    /** The document starts with a byte order mark, which RFC 8259 section 8.1 forbids. */
    BYTE_ORDER_MARK("the document starts with a byte order mark"),
    /** The document is form-encoded ({@code name=value&name=value}), as some old token endpoints answer; it is not JSON. */
    FORM_ENCODED("the document is form-encoded, not JSON"),
    /** The document is HTML or XML, such as the error page of a proxy; it is not JSON. */
    MARKUP("the document is HTML or XML, not JSON"),
    /** The document is JavaScript, such as JSONP ({@code callback({...})}), or JSON behind a guard such as {@code )]}'}; it is not JSON. */
    SCRIPT("the document is JavaScript (JSONP), not JSON"),
    /** The document is compressed: it starts as gzip, zlib or Zstandard do. The {@code Content-Encoding} was not undone. */
    COMPRESSED("the document is compressed and must be decompressed first"),
    /** The document is in UTF-16 or UTF-32, where RFC 8259 section 8.1 demands UTF-8. */
    WRONG_CHARSET("the document is in UTF-16 or UTF-32, not in UTF-8"),
    /** A number that is not spelt as RFC 8259 section 6 says. */
    INVALID_NUMBER("this is not a valid JSON number"),
    /** A backslash in a string is followed by something that is no escape. */
    INVALID_ESCAPE("this is not a valid escape"),
    /** A control character (below U+0020) stands unescaped in a string. */
    CONTROL_CHARACTER("a control character in a string must be escaped"),
    /** A string is not well-formed UTF-8. */
    INVALID_UTF8("this is not well-formed UTF-8"),
    /** Half of a surrogate pair stands alone. */
    UNPAIRED_SURROGATE("half of a surrogate pair stands alone"),
    /** The value is of another type than expected, such as a number where a string is expected. */
    WRONG_TYPE("a value of another type is expected"),
    /** The value is {@code null} where null is not allowed. */
    NULL_VALUE("null is not allowed here"),
    /** The number does not fit the property's type. */
    NUMBER_OUT_OF_RANGE("the number is out of range"),
    /** The number has a fraction or an exponent where an integer is expected. */
    NOT_AN_INTEGER("an integer is expected"),
    /** The value is not one of those allowed, such as a string that names no constant of an enum. */
    UNKNOWN_VALUE("the value is not one of those allowed"),
    /** The value does not have the form that its type requires, such as a date, a UUID or base64. */
    INVALID_VALUE("the value does not have the required form"),
    /** The member is unknown and the type rejects unknown members. */
    UNKNOWN_MEMBER("the member is unknown"),
    /** The object already had this member, under this name, an alias or another spelling. */
    DUPLICATE_MEMBER("the object has this member twice"),
    /** A required member is not there. */
    MISSING_MEMBER("a required member is missing"),
    /** The object matches none of the subtypes: its discriminator is missing, null or unknown, or it has none of the members that identify a subtype. */
    NO_SUBTYPE("the object matches none of the subtypes"),
    /** A constructor, setter, factory or builder of the user threw an exception, which {@link JsonException#thrown()} returns. */
    INVALID_OBJECT("the type's own code threw an exception"),
    /** The document is larger than {@link JsonLimits#maxDocumentBytes()}. */
    DOCUMENT_TOO_LARGE("the document is too large"),
    /** Objects and arrays are nested deeper than {@link JsonLimits#maxDepth()}. */
    TOO_DEEP("objects and arrays are nested too deeply"),
    /** A string is longer than {@link JsonLimits#maxStringBytes()}. */
    STRING_TOO_LONG("the string is too long"),
    /** A number is longer than {@link JsonLimits#maxNumberBytes()}. */
    NUMBER_TOO_LONG("the number has too many characters"),
    /** A name is longer than {@link JsonLimits#maxNameBytes()}. */
    NAME_TOO_LONG("the name is too long"),
    /** An object has more members than {@link JsonLimits#maxMembers()}. */
    TOO_MANY_MEMBERS("the object has too many members"),
    /** An array has more elements, or a text that is split more words, than {@link JsonLimits#maxElements()}. */
    TOO_MANY_ELEMENTS("the array has too many elements"),
    /** More distinct elements of a set, or keys of a map, have the same hash than {@link JsonLimits#maxEqualHashes()}. */
    TOO_MANY_COLLISIONS("too many elements or keys have the same hash"),
    /** Writing only: JSON has no NaN and no infinities. */
    NOT_FINITE("JSON has no NaN and no infinities");

    private final String description;

    JsonErrorCode(String description) {
        this.description = description;
    }

    /**
     * Describes the code in a few words, which are part of the message of a {@link JsonException}.
     *
     * @return a text without any part of a document
     */
    public String description() {
        return description;
    }
}

package dev.jeton.conformance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.JsonReader;
import dev.jeton.RawJson;
import dev.jeton.conformance.oracle.PlainParser;
import dev.jeton.conformance.oracle.Tree;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The places in which a value is met. Each puts a document there, reads all of it and says why it was rejected, or null; if it was
 * accepted it checks what was read.
 */
enum Adapter {
    /** The value of a member that the type does not know: skipped, which is where generated parsers are weakest. */
    UNKNOWN_MEMBER("as an unknown member's value") {
        @Override
        @Nullable
        JsonErrorCode meet(Way way, byte[] document) {
            return way.read(TYPED, around("{\"unknown\":", document, "}")).code();
        }
    },
    /** Unknown, with a known one before and behind: what is skipped ends where it ends. */
    BEFORE_KNOWN("before a known member") {
        @Override
        @Nullable
        JsonErrorCode meet(Way way, byte[] document) {
            return known(way, around("{\"unknown\":", document, ",\"known\":7}"));
        }
    },
    AFTER_KNOWN("after a known member") {
        @Override
        @Nullable
        JsonErrorCode meet(Way way, byte[] document) {
            return known(way, around("{\"known\":7,\"unknown\":", document, "}"));
        }
    },
    /** The document itself. No record is made of what is no object, so of such a document the reader has the last word. */
    ROOT("as the root") {
        @Override
        @Nullable
        JsonErrorCode meet(Way way, byte[] document) {
            JsonErrorCode code = root(way, document).code();
            if (firstByte(document) == '{') {
                return code;
            }
            assertThat(code).isNotNull();
            return skipped(document);
        }
    },
    /** The one member that takes a value of this kind. */
    TYPED_MEMBER("into a typed member") {
        @Override
        @Nullable
        JsonErrorCode meet(Way way, byte[] document) {
            String member = memberFor(document);
            Way.Outcome<Places.Typed> outcome = way.read(TYPED, around("{\"" + member + "\":", document, "}"));
            Places.Typed value = outcome.value();
            if (value != null && value.skips() == null) {
                assertWithMessage("%s read as %s", new String(document, UTF_8), member)
                        .that(TypedOracle.text(value))
                        .isEqualTo(TypedOracle.expected(document));
            }
            return outcome.code();
        }
    },
    /** Kept as it stands, in each of the three ways to do so. */
    RAW("through raw JSON") {
        @Override
        @Nullable
        JsonErrorCode meet(Way way, byte[] document) {
            JsonErrorCode first = raw(way, "raw", document);
            assertThat(raw(way, "text", document)).isEqualTo(first);
            assertThat(raw(way, "anything else", document)).isEqualTo(first);
            return first;
        }
    };

    /** Documents are as deep as the default allows, and stand one level down. */
    private static final JsonLimits DEEPER = JsonLimits.builder()
            .maxDepth(JsonLimits.DEFAULT.maxDepth() + 1)
            .maxDocumentBytes(2 * JsonLimits.DEFAULT.maxDocumentBytes())
            .build();

    private static final Way.Type<Places.Known, Places_KnownView> KNOWN =
            new Way.Type<>(DEEPER, Places_KnownCodec.INSTANCE, Places_KnownView::new, Places_KnownView::toValue);
    private static final Way.Type<Places.Typed, Places_TypedView> TYPED = typed(DEEPER);
    private static final Way.Type<Places.Typed, Places_TypedView> TYPED_ROOT = typed(JsonLimits.DEFAULT);
    private static final Way.Type<Places.Raw, Places_RawView> RAW_JSON =
            new Way.Type<>(DEEPER, Places_RawCodec.INSTANCE, Places_RawView::new, Places_RawView::toValue);

    private final String description;

    Adapter(String description) {
        this.description = description;
    }

    /** Reads; null if the document was accepted. */
    abstract @Nullable JsonErrorCode meet(Way way, byte[] document);

    private static Way.Type<Places.Typed, Places_TypedView> typed(JsonLimits limits) {
        return new Way.Type<>(limits, Places_TypedCodec.INSTANCE, Places_TypedView::new, Places_TypedView::toValue);
    }

    String description() {
        return description;
    }

    /** Reads a document as one member of {@link Places.Typed}. */
    static Way.Outcome<Places.Typed> typed(Way way, String member, byte[] document) {
        return way.read(TYPED, around("{\"" + member + "\":", document, "}"));
    }

    /** Reads a document as the root that it is. */
    static Way.Outcome<Places.Typed> root(Way way, byte[] document) {
        return way.read(TYPED_ROOT, document);
    }

    /** Which member of {@link Places.Typed} takes such a value. */
    static String memberFor(byte[] document) {
        return switch (firstByte(document)) {
            case '{' -> hasNameTwice(document) ? "skips" : "members";
            case '[' -> "elements";
            case 't', 'f' -> "flag";
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> "decimal";
            default -> "text";
        };
    }

    /** A map takes no name twice, though the RFC leaves that open; a type that skips what it does not know does. */
    private static boolean hasNameTwice(byte[] document) {
        try {
            return PlainParser.parse(document) instanceof Tree.Obj object
                    && object.members().stream()
                                    .map(Tree.Member::name)
                                    .distinct()
                                    .count()
                            < object.members().size();
        } catch (PlainParser.Rejection rejection) {
            return false;
        } catch (StackOverflowError tooDeep) {
            return false;
        }
    }

    private static @Nullable JsonErrorCode known(Way way, byte[] document) {
        Way.Outcome<Places.Known> outcome = way.read(KNOWN, document);
        Places.Known value = outcome.value();
        if (value != null) {
            assertThat(value.known()).isEqualTo(7);
        }
        return outcome.code();
    }

    static @Nullable JsonErrorCode skipped(byte[] document) {
        try {
            JsonReader reader = JsonReader.create().reset(document);
            reader.skipValue();
            reader.endDocument();
            return null;
        } catch (JsonException rejected) {
            return rejected.code();
        }
    }

    private static @Nullable JsonErrorCode raw(Way way, String member, byte[] document) {
        Way.Outcome<Places.Raw> outcome = way.read(RAW_JSON, around("{\"" + member + "\":", document, "}"));
        Places.Raw value = outcome.value();
        if (value != null) {
            RawJson extra = value.extra().get(member);
            String text = value.text();
            RawJson kept = value.raw();
            String json = extra != null ? extra.json() : text != null ? text : kept == null ? "" : kept.json();
            assertThat(json).isEqualTo(trimmed(new String(document, UTF_8)));
        }
        return outcome.code();
    }

    static byte[] around(String before, byte[] document, String behind) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(before.getBytes(UTF_8));
        bytes.writeBytes(document);
        bytes.writeBytes(behind.getBytes(UTF_8));
        return bytes.toByteArray();
    }

    /** {@link String#trim()} takes control characters for white space. */
    private static String trimmed(String text) {
        return text.replaceAll("\\A[ \\t\\r\\n]+|[ \\t\\r\\n]+\\z", "");
    }

    /** The first byte that is no white space; 0 if there is none. */
    private static int firstByte(byte[] document) {
        for (byte b : document) {
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return b;
            }
        }
        return 0;
    }
}

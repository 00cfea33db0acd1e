package dev.jeton.annotation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;

/**
 * Asks for a JSON codec: for a type {@code X}, javac generates {@code XCodec} in the same package (for a nested type
 * {@code Outer.X}, {@code Outer_XCodec}).
 *
 * <pre>{@code
 * @Json(naming = Json.Naming.SNAKE_CASE)
 * public record TokenResponse(
 *         @Json.Required @Json.Secret String accessToken,
 *         @Json.Known({"Bearer", "DPoP"}) String tokenType,
 *         @Json.Lenient OptionalLong expiresIn) {}
 *
 * TokenResponse response = TokenResponseCodec.INSTANCE.read(bytes);
 * }</pre>
 *
 * <p>Works on records, whose components are the properties, in their order; on classes; on enums, which are read and
 * written as the name of the constant; and on sealed interfaces and sealed abstract classes, which are read as one of their {@linkplain Subtype subtypes}.
 *
 * <p>The properties of a class are found in its accessors ({@code getX()}, {@code isX()}, and {@code x()} where a field or a
 * parameter is called {@code x}), its setters ({@code setX(value)}) and the fields that code in its package can see, those of
 * its supertypes included, in the order of the source. Static and transient fields are not properties. Each property needs an accessor to
 * be written, and a way to be set. An annotation may stand on any of a property's places: the component, the field, the accessor,
 * the setter, or a parameter. Annotations that contradict each other are an error (J224).
 *
 * <p>An object is made in the first of these ways that applies:
 *
 * <ol>
 *   <li>the constructor or static method marked {@link Creator}; what it does not take is set by setters;
 *   <li>a {@link #builder builder}, or a static method marked {@link Builder};
 *   <li>a record's canonical constructor;
 *   <li>an accessible constructor without parameters, if setters and fields that are not final can set all properties. What is
 *       absent in JSON keeps the value that its initialiser gave it;
 *   <li>the only accessible constructor with parameters, if all of them have the names of properties; setters set the rest.
 * </ol>
 *
 * <p>What a constructor, setter, factory or builder throws makes the document fail with {@code INVALID_OBJECT}.
 *
 * <p>A record, or a class that is made by a constructor, may have type parameters: {@code PageCodec.of(UserCodec.INSTANCE)} makes the codec of a
 * {@code Page<User>}, and a property of that type composes it by itself.
 *
 * <p>What applies to a property may be combined. An annotation about a value ({@link Lenient}, {@link Known}) on a
 * property of a container type, such as {@code List<String>} or {@code Optional<Long>}, is about the values inside it.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Json {

    /**
     * How the names of properties and enum constants become names in JSON, where no {@link Name} says otherwise.
     *
     * @return the strategy; {@link Naming#AS_WRITTEN} where none is given
     */
    Naming naming() default Naming.AS_WRITTEN;

    /**
     * What reading does with a member that the type does not know. A property marked {@link Extra} collects such members
     * and needs no policy.
     *
     * @return the policy; {@link Unknown#SKIP} where none is given
     */
    Unknown unknown() default Unknown.SKIP;

    /**
     * What reading does with a member that occurs twice, whether under the same name, under an alias or spelt with
     * escapes.
     *
     * @return the policy; {@link Duplicates#REJECT} where none is given
     */
    Duplicates duplicates() default Duplicates.REJECT;

    /**
     * Which properties are written, where no {@link Include} says otherwise.
     *
     * @return {@link Inclusion#NON_NULL} where nothing is given
     */
    Inclusion include() default Inclusion.NON_NULL;

    /**
     * What an absent member means for a property without {@link Required} and without {@link Default}.
     *
     * @return {@link Absent#BY_NULLNESS} where nothing is given
     */
    Absent absent() default Absent.BY_NULLNESS;

    /**
     * On an enum: whether a value is also matched without regard to the case of the letters A to Z, where no exact match
     * was found. The comparison knows no locale.
     *
     * <pre>{@code
     * @Json(ignoreCase = true)
     * enum Scheme { @Json.Name("Bearer") BEARER }   // "Bearer", "bearer" and "BEARER" are read as BEARER
     * }</pre>
     *
     * @return whether letter case is ignored; false where nothing is given
     */
    boolean ignoreCase() default false;

    /**
     * On a sealed interface, a sealed abstract class, or a type with {@link Subtypes}: the exact name of the member whose value says which subtype an
     * object is. It may stand anywhere in the object; first is cheapest, since what stands before it is gone through twice. Without a discriminator
     * the subtypes are told apart by the members that are present: see {@link Subtype}.
     *
     * <pre>{@code
     * @Json(discriminator = "type")
     * public sealed interface Detail permits Payment, OtherDetail {}
     *
     * @Json.Subtype("payment_initiation")
     * public record Payment(String creditorName) implements Detail {}    // {"type":"payment_initiation","creditorName":"..."}
     *
     * @Json.Subtype(fallback = true)
     * public record OtherDetail(String type, @Json.Extra Map<String, RawJson> rest) implements Detail {}
     * }</pre>
     *
     * <p>A subtype's own codec writes the discriminator first, and reads with or without it. A property of that name, a string or an enum, is the
     * discriminator; its value is what is written. The discriminator is no unknown member, and one that comes twice is always an error.
     *
     * @return the name; empty for none
     */
    String discriminator() default "";

    /**
     * On a type whose values are objects: whether a view is generated as well, {@code XView} beside {@code XCodec} (for a nested type
     * {@code Outer.X}, {@code Outer_XView}). A view is made once and reads one document after the other. It is as strict as
     * the codec, but keeps the values where they lie in the document, and so allocates nothing once it has grown to the
     * largest document. One thread at a time.
     *
     * <pre>{@code
     * @Json(naming = Json.Naming.SNAKE_CASE, view = true)
     * public record TokenResponse(
     *         @Json.Required @Json.Secret String accessToken, String tokenType, @Json.Lenient OptionalLong expiresIn) {}
     *
     * TokenResponseView view = new TokenResponseView();    // once
     * view.parse(bytes, offset, length);                   // for each document
     * if (view.tokenType().equalsIgnoringAsciiCase("Bearer") && view.hasExpiresIn()) {
     *     long seconds = view.expiresIn();
     *     view.accessToken().tryCopyTo(header, position, room);
     * }
     * }</pre>
     *
     * <p>For each property {@code x} there are {@code x()} and {@code hasX()}, which says whether the member was there and
     * not {@code null}; for {@code OpenEnum}, {@code BigDecimal}, {@code BigInteger} and {@code byte[]} also
     * {@code xText()}. The compiler reports (J212) where two of these methods, or one of them and one of the view's own such as
     * {@code reset} and {@code isEmpty}, would be the same. A record inside another one with a view needs a view, too (J310);
     * an enum needs nothing.
     *
     * @return whether there is to be a view; false where nothing is given
     */
    boolean view() default false;

    /**
     * On a class or record: the builder that makes its objects. Its setters are the methods with one parameter that have the name of a
     * property, with or without {@code set} or {@code with}; their return type does not matter. A method without parameters
     * ends it: {@code build}, or the one marked {@link Build}. The setter of a property without a member in the document is
     * not called.
     *
     * <pre>{@code
     * @Json(builder = Grant.Builder.class)
     * public final class Grant {
     *     public String scope() { ... }
     *
     *     public static final class Builder {
     *         public Builder scope(String scope) { ... }
     *         public Grant build() { ... }
     *     }
     * }
     * }</pre>
     *
     * <p>The builder is made with its constructor without parameters, or with a static method without parameters that returns
     * it, of the builder, of the class around it, or of the annotated type. It is an error (J225) where there is none.
     *
     * @return the class of the builder; {@code void.class} where none is given
     */
    Class<?> builder() default void.class;

    /**
     * What {@link Json @Json} means on the types of a package or a module, where it says nothing itself.
     *
     * <pre>{@code
     * @Json.Defaults(@Json(naming = Json.Naming.SNAKE_CASE, view = true))      // package-info.java
     * package com.example.shop;
     *
     * @Json
     * record Invoice(String invoiceNumber) {}                                  // {"invoice_number":...}, with a view
     * }</pre>
     *
     * <p>The nearest counts, setting by setting: what stands on the type itself, then on the sealed type that it is a subtype of, then on the package, which does
     * not hold for the packages whose names start with that one's, and then on the module. A setting that means nothing on a kind of type, such as {@code view}
     * on an enum, is left out there. {@link #builder} and {@link #discriminator} are about one type, and an error here (J269).
     */
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.PACKAGE, ElementType.MODULE})
    @interface Defaults {
        /**
         * The settings.
         *
         * @return an annotation that asks for no codec
         */
        Json value();
    }

    /**
     * How a Java name becomes a name in JSON. The words of {@code notBeforePolicy} and of {@code NOT_BEFORE_POLICY} are the same
     * three. An acronym is one word ({@code idTokenURL} is {@code id token url}), a digit belongs to the word before it
     * ({@code x5tS256} is {@code x5t s256}), and underscores at the ends are dropped.
     */
    enum Naming {
        /** {@code notBeforePolicy} stays as it is. */
        AS_WRITTEN,
        /** {@code notBeforePolicy} becomes {@code not_before_policy}. */
        SNAKE_CASE,
        /** {@code notBeforePolicy} becomes {@code not-before-policy}. */
        KEBAB_CASE,
        /** {@code notBeforePolicy} becomes {@code NOT_BEFORE_POLICY}. */
        UPPER_SNAKE_CASE,
        /** {@code NOT_BEFORE_POLICY} becomes {@code notBeforePolicy}. */
        CAMEL_CASE,
        /** {@code notBeforePolicy} becomes {@code NotBeforePolicy}. */
        PASCAL_CASE
    }

    /** What reading does with a member that the type does not know. */
    enum Unknown {
        /** The member is skipped; its value must be well-formed JSON all the same. */
        SKIP,
        /** The document is rejected. */
        FAIL
    }

    /** What reading does with a member that occurs twice. */
    enum Duplicates {
        /** The document is rejected. Two parsers that disagree about which one counts are a security hole (RFC 8259, section 4). */
        REJECT,
        /** The value that comes last counts, as with most other libraries. */
        LAST_WINS
    }

    /**
     * What an absent member means. An {@code Optional} and a {@code Patch} say by themselves that a member may be absent, and so does {@link Default}.
     *
     * <pre>{@code
     * @NullMarked
     * package com.example;
     *
     * @Json
     * public record User(String name, @Nullable String nick, List<String> roles, int logins) {}
     * // {} is rejected, and so are {"name":null} and {"name":"a","roles":null}
     * // {"name":"a"} is a user without a nick, without roles and with 0 logins
     * }</pre>
     */
    enum Absent {
        /**
         * In code marked {@code @NullMarked} (JSpecify) what is not {@code @Nullable} must be there, where a constructor or a static method takes it; so must
         * what Kotlin has marked {@code @NotNull}. A collection, a map or an array is empty. Primitives are 0 or false. What setters, fields and
         * builders set keeps what it was. In all of these {@code null} is an error for what is not {@code @Nullable}. A type variable may be null
         * if its bound may: {@code <T extends @Nullable Object>}. What is in a collection, a map or an array may be null if its type says so: {@code List<@Nullable
         * String>}. In other code an absent member is null.
         */
        BY_NULLNESS,
        /** Each member must be there, and must not be {@code null}, unless the property is {@code @Nullable}: primitives, collections and what setters set, too. */
        REJECT,
        /** The property is null, 0, false or empty, whatever is marked; so it is if the member is {@code null}, unless it is a primitive. */
        ALLOW
    }

    /** When a property is written. A required one always is, and so is a discriminator. */
    enum Inclusion {
        /** Always; what has no value is written as {@code null}. */
        ALWAYS,
        /** Unless it is null or an empty {@code Optional}. */
        NON_NULL,
        /**
         * Unless it is null, an empty {@code Optional}, or an empty string, collection, map or array, also inside an
         * {@code Optional}.
         */
        NON_EMPTY,
        /**
         * Unless reading gives the same value where the member is absent: the one of {@link Default}, or else null, zero, false or an empty
         * {@code Optional}. A property with a default that is null is written as {@code null}. Collections are compared by their {@code equals}.
         */
        NON_DEFAULT
    }

    /**
     * Says how a subtype of a {@link Json @Json} interface or abstract class is recognized. A subtype needs no {@code @Json} of its own: it gets a codec,
     * and a view where its parent has one, with its parent's settings; its own settings take precedence. A subtype that is itself sealed stands for its
     * own subtypes. The first one that applies wins, in the order of {@code permits}; where none does, reading fails with {@code NO_SUBTYPE}.
     *
     * <pre>{@code
     * @Json
     * public sealed interface TokenResult permits Denied, Granted {}
     *
     * @Json.Subtype(whenPresent = "error")
     * public record Denied(String error) implements TokenResult {}
     *
     * @Json.Subtype(whenPresent = "access_token")
     * public record Granted(@Json.Name("access_token") String accessToken) implements TokenResult {}
     * }</pre>
     */
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface Subtype {
        /**
         * The values of the discriminator, each compared byte for byte. The first one is written. Only where the parent has a discriminator.
         *
         * @return the values; none where nothing is given
         */
        String[] value() default {};

        /**
         * Exact names in JSON. The subtype is recognized if one of these members is present and not {@code null}, {@code ""} or {@code false}. Only where the
         * parent has no discriminator.
         *
         * @return the names; none where nothing is given
         */
        String[] whenPresent() default {};

        /**
         * Whether this subtype is used for everything else: a discriminator that is unknown, null or missing, or an object without a deciding member.
         * A parent has at most one fallback.
         *
         * @return false where nothing is given
         */
        boolean fallback() default false;
    }

    /**
     * Lists the subtypes of an interface or abstract class that is not sealed, or describes those of a sealed one in place of {@link Subtype} on each of them.
     * They must be compiled together with it.
     *
     * <pre>{@code
     * @Json(discriminator = "kind")
     * @Json.Subtypes({
     *     @Json.Subtypes.Of(type = Circle.class, value = "circle"),
     *     @Json.Subtypes.Of(type = Square.class, value = "square")
     * })
     * public interface Shape {}
     * }</pre>
     */
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface Subtypes {
        /**
         * The subtypes, in the order in which they are tried.
         *
         * @return at least one
         */
        Of[] value();

        /** One subtype. */
        @Retention(RetentionPolicy.CLASS)
        @Target({})
        @interface Of {
            /**
             * The subtype: a record or class that extends or implements the type.
             *
             * @return its class
             */
            Class<?> type();

            /**
             * What {@link Subtype#value()} says.
             *
             * @return the values; none where nothing is given
             */
            String[] value() default {};

            /**
             * What {@link Subtype#whenPresent()} says.
             *
             * @return the names; none where nothing is given
             */
            String[] whenPresent() default {};

            /**
             * What {@link Subtype#fallback()} says.
             *
             * @return false where nothing is given
             */
            boolean fallback() default false;
        }
    }

    /**
     * The exact name in JSON of a property or an enum constant. Any text is allowed that has no unpaired surrogate.
     *
     * <pre>{@code
     * @Json.Name("not-before-policy") long notBefore
     * }</pre>
     */
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
    @interface Name {
        /**
         * The name.
         *
         * @return the name, compared byte for byte after the escapes in the document are decoded
         */
        String value();
    }

    /**
     * Further names under which a property or an enum constant is read, but never written.
     *
     * <pre>{@code
     * @Json.Alias("datatypes") List<String> dataTypes   // reads "dataTypes" and "datatypes", writes "dataTypes"
     *
     * @Json.Alias(value = "expires", together = Json.Together.PREFER_NAME)
     * long expires_in                                   // {"expires":1,"expires_in":2} is 2, in whichever order
     * }</pre>
     */
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
    @interface Alias {
        /**
         * The further names.
         *
         * @return at least one name
         */
        String[] value();

        /**
         * What happens if a document has both the name and one of these aliases. {@code PREFER_NAME} is an error on constants, beside {@link DefaultOnError},
         * and on more than 64 properties of a type (J268).
         *
         * @return {@link Together#REJECT} where nothing is given
         */
        Together together() default Together.REJECT;
    }

    /** What happens if a document has a property under its name and under an {@link Alias}. */
    enum Together {
        /** The member occurs twice, which is an error, unless {@link Json#duplicates()} says that the last one counts. */
        REJECT,
        /**
         * The one under the name counts, even if it is null, wherever it stands. What stands under the alias must fit the property all the same. Two
         * aliases of one property are the same member twice.
         */
        PREFER_NAME
    }

    /**
     * When the property is written, whatever {@link Json#include()} of its type says.
     *
     * <pre>{@code
     * @Json.Include(Json.Inclusion.NON_EMPTY) List<String> roles    // [] is left out
     * @Json.Include(Json.Inclusion.ALWAYS) String parent            // null is written
     * }</pre>
     *
     * <p>It is an error with {@link Required} (J205), and where it has no effect: {@code NON_NULL} on a primitive, {@code NON_EMPTY} on
     * what is never empty (J265).
     */
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
    @interface Include {
        /**
         * When it is written.
         *
         * @return one of the four
         */
        Inclusion value();
    }

    /**
     * The property is not read, not written, or neither.
     *
     * <pre>{@code
     * @Json.Ignore Instant receivedAt                            // neither read nor written
     * @Json.Ignore(Json.Direction.READING) long version          // written, and skipped where it comes
     * @Json.Ignore(Json.Direction.WRITING) char[] password       // read, and never written
     * }</pre>
     *
     * <p>What is not read gives the constructor null, zero, false or an empty {@code Optional}, and its setter is not called. One that is only
     * written keeps its name: reading skips the member, which is no unknown one, and a view has no methods for it. One that is only read needs no
     * accessor.
     *
     * <p>One that is neither read nor written may be of any type, and takes no other of these annotations. Beside {@code READING} it is an error
     * to say how the property is read ({@link Required}, {@link Default}, {@link DefaultOnError}, {@link Alias}, {@link Lenient}, {@link Known}),
     * and beside {@code WRITING} when it is written ({@link Include}; J205). A discriminator is always read and written (J266).
     */
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
    @interface Ignore {
        /**
         * What the property is left out of.
         *
         * @return {@link Direction#BOTH} where nothing is given
         */
        Direction value() default Direction.BOTH;
    }

    /** What a property is left out of; see {@link Ignore}. */
    enum Direction {
        /** It is written, but not read. */
        READING,
        /** It is read, but not written. */
        WRITING,
        /** It is neither read nor written. */
        BOTH
    }

    /**
     * On a record or class: the order in which properties are written. Those that are not listed follow in the order of the source, and what
     * {@link Extra} has collected comes last. Any order is read; this one is the fastest.
     *
     * <pre>{@code
     * @Json(naming = Json.Naming.SNAKE_CASE)
     * @Json.Order({"token_type", "access_token"})
     * record Token(String accessToken, String tokenType, long expiresIn) {}   // {"token_type":..., "access_token":..., "expires_in":...}
     * }</pre>
     *
     * <p>A name that no property has in JSON, one that is listed twice, and that of a member of a {@link Flatten flattened} property, whose
     * members stay together, are errors (J267). The discriminator of a type that has no property
     * for it comes first.
     */
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface Order {
        /**
         * Exact names in JSON.
         *
         * @return the names, each once
         */
        String[] value();
    }

    /**
     * The member must be there and must not be {@code null}; a document without it is rejected, and a value without it is not
     * written. Of a {@code Patch} only the member is required; it may be {@code null}.
     *
     * <pre>{@code
     * @Json.Required String accessToken   // {} and {"accessToken":null} are rejected
     * }</pre>
     */
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
    @interface Required {}

    /**
     * The value of a property whose member is absent. A member that is {@code null} is not absent: it stays null, or is
     * rejected where the property is a primitive, unless {@link #forNull} says that it has the same value.
     *
     * <pre>{@code
     * @Json.Default("3600") long expiresIn
     * @Json.Default(value = "3600", forNull = true) long idle    // {} and {"idle":null} give 3600
     * @Json.Default("Bearer") String tokenType
     * @Json.Default("OK") Action action                          // the name of the constant in JSON
     * @Json.Default("[\"openid\"]") List<String> scopes          // JSON, for a list, a set, a collection or an array
     * @Json.Default("{}") Map<String, String> labels             // only the empty map
     * @Json.Default("AQAB") byte[] exponent                      // base64
     * @Json.Default("root") AccountId owner                      // record AccountId(@Json.Value String text)
     * }</pre>
     *
     * <p>The text is checked by the compiler against the property's type (J209): a number is spelt as in JSON and must be in range. In
     * an {@code Optional} it is the value inside. For an {@code OpenEnum} any text is allowed. For a type with {@link Value} it
     * is the value inside; the type's codec reads it once, when the first object is read. A list, a set, a collection or an array has
     * up to 1,000 elements, none of them {@code null} or an object; collections of other types, maps and arrays of arrays are empty. Objects and raw
     * JSON can have no default, nor can a required property.
     *
     * <p>All objects share an immutable default. Each gets an array, or a collection that can be changed, of its own.
     */
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
    @interface Default {
        /**
         * The value as text: for strings and enums without quotes.
         *
         * @return the text
         */
        String value();

        /**
         * Whether the value is also that of a member that is {@code null}, and of a lenient number that is the empty string.
         *
         * @return false where nothing is given
         */
        boolean forNull() default false;
    }

    /**
     * A value of a wrong type or form counts as absent, instead of failing the document: the property has its {@link Default}, or else what an
     * absent member gives it.
     *
     * <pre>{@code
     * @Json.DefaultOnError @Json.Default("3600") long expiresIn    // "soon", true, 1e99 and null are 3600
     * @Json.DefaultOnError List<String> roles                      // "admin" and ["admin", 1] are null
     * }</pre>
     *
     * <p>It is about the whole value of the property: one wrong element of a list, or one wrong member of an object, makes all of it absent.
     * These codes are forgiven: {@code WRONG_TYPE}, {@code NULL_VALUE}, {@code NUMBER_OUT_OF_RANGE}, {@code NOT_AN_INTEGER}, {@code INVALID_NUMBER} of a number in
     * a string, {@code UNKNOWN_VALUE}, {@code INVALID_VALUE}, and of an object in it {@code UNKNOWN_MEMBER}, {@code MISSING_MEMBER} and {@code NO_SUBTYPE}. What is not JSON,
     * exceeds a limit, has a member twice ({@link Duplicates#REJECT}) or is refused by the type's own code still fails. A {@code null} that the
     * property allows stays {@code null}. In a view {@code hasX()} is false.
     *
     * <p>It is an error with {@link Required} (J205), and on raw JSON and values of codecs that are written by hand (J264).
     */
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
    @interface DefaultOnError {}

    /**
     * Reads a number that is given as a string of digits, a string that is given as a number, a boolean that is given as either, and an enum
     * whatever the letter case.
     *
     * <pre>{@code
     * @Json.Lenient OptionalLong expiresIn        // 3600, "3600" and 3600.0
     * @Json.Lenient String clientId               // "42" and 42, which becomes "42"
     * @Json.Lenient List<String> errorCodes       // ["70011"] and [70011]
     * @Json.Lenient boolean emailVerified         // true, "true", "1" and 1; false, "false", "0" and 0
     * @Json.Lenient TimeUnit unit                 // "SECONDS", "seconds" and "Seconds"
     * }</pre>
     *
     * <p>On a number: the string must hold one JSON number and nothing else, not even white space. An empty string counts
     * as {@code null}, which for a primitive is an error. An integer may be spelt with a fraction or an exponent if its value is whole ({@code 3600.0},
     * {@code 3.6e3}). Values out of range are rejected as usual. On a string: a number becomes its text as it stands. On a
     * boolean: the six forms above and no others, in lower case; anything else, the empty string too, is {@code UNKNOWN_VALUE}. On an
     * enum, annotated or not, and on an {@code OpenEnum}: the letters A to Z may be in either case, where no exact name was found; names of two
     * constants that differ in case only are an error (J262). Characters and keys of maps are never lenient. What is written is never lenient.
     */
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
    @interface Lenient {}

    /**
     * A list or set of strings that is given as one string with spaces between them, as OAuth's {@code scope}
     * (RFC 6749, section 3.3), or as an array of strings. It is written as one string. The type is {@code List<String>},
     * {@code Set<String>}, {@code Collection<String>} or an {@code Optional} of one of them.
     *
     * <pre>{@code
     * @Json.SpaceDelimited List<String> scope      // "openid email", ["openid", "email"]; "" is the empty list
     * }</pre>
     *
     * <p>It is {@code @Json.Delimited(" ")} whose array may have several strings in one element: {@code ["openid email"]}.
     */
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
    @interface SpaceDelimited {}

    /**
     * A list or set of strings that is given as one string with a delimiter between them, or as an array of strings. It is written as one
     * string. The type is {@code List<String>}, {@code Set<String>}, {@code Collection<String>} or an {@code Optional} of one of them; on
     * another it is an error (J206).
     *
     * <pre>{@code
     * @Json.Delimited(",") List<String> tags      // "a,b", ["a", "b"]; "" is the empty list
     * }</pre>
     *
     * <p>Delimiters at the ends, and several in a row, stand for no string: {@code ",a,,b"} is {@code ["a", "b"]}. Nothing else is taken away;
     * {@code "a, b"} has a string that starts with a space. The elements of an array are taken as they are, and not split. Writing a string that is
     * empty or has the delimiter in it is {@code INVALID_VALUE}, since it would be read back as another.
     */
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
    @interface Delimited {
        /**
         * The delimiter.
         *
         * @return one character from U+0020 to U+007E that is neither a quote nor a backslash; anything else is an error (J263)
         */
        String value();
    }

    /**
     * A collection or an array whose only element may stand alone, without brackets, as {@code aud} of RFC 7519 (section 4.1.3).
     *
     * <pre>{@code
     * @Json.SingleOrArray List<String> aud                                      // "a" and ["a"] are [a]; written as "a"
     * @Json.SingleOrArray(write = Json.SingleAs.ARRAY) List<Contact> contacts   // written as [{...}]
     * }</pre>
     *
     * <p>{@code null} is not taken for an element: it means what it means for any collection. A collection whose only element is null is written in brackets. In an
     * {@code Optional} it is about the collection inside; on a type that is no collection and no array it is an error (J206). An element that
     * may be an array itself, as raw JSON and the value of a codec that is written by hand may, is an error (J260), since the two could not be told
     * apart.
     */
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
    @interface SingleOrArray {
        /**
         * How exactly one element is written.
         *
         * @return alone by default
         */
        SingleAs write() default SingleAs.VALUE;
    }

    /** How a {@link SingleOrArray} with exactly one element is written. */
    enum SingleAs {
        /** As the element alone. */
        VALUE,

        /** As an array, like any other number of elements. */
        ARRAY
    }

    /**
     * Frequent values of a string. Reading one of them returns the constant and allocates nothing; any other value is
     * read as usual.
     *
     * <pre>{@code
     * @Json.Known({"Bearer", "DPoP"}) String tokenType
     * }</pre>
     */
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
    @interface Known {
        /**
         * The values, each compared byte for byte.
         *
         * @return at least one value
         */
        String[] value();
    }

    /**
     * The characters that a string may hold; a string with another one is rejected with {@code INVALID_VALUE}.
     *
     * <pre>{@code
     * @Json.Charset(Json.Characters.VSCHAR) String accessToken      // printable ASCII; a line feed or an umlaut is an error
     * }</pre>
     *
     * <p>What counts is the string's text: an escape of an allowed character is allowed. Writing rejects the same strings as reading does. In
     * a container it is about the strings inside, not about the keys of maps; it may be combined with {@link Lenient} and {@link Known}. On a
     * type without strings, and on strings in another form ({@link SpaceDelimited}, {@link Raw}), it is an error (J206, J205), and so are a
     * default (J209) and a known value (J261) with other characters.
     */
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
    @interface Charset {
        /**
         * The characters.
         *
         * @return a set of characters of a specification
         */
        Characters value();
    }

    /** The characters of a {@link Charset}. */
    enum Characters {
        /** U+0020 to U+007E: VSCHAR of RFC 6749 (appendix A), the characters of access tokens, refresh tokens, codes and states. */
        VSCHAR
    }

    /**
     * The value is a secret: Jeton puts it into no exception and no generated text. The record's {@code toString} should return
     * what its codec's {@code describe} returns, which redacts the secrets of nested types as well. The {@code toString} that Java gives a record
     * prints every component; the compiler warns (J402) where a record does not override it.
     *
     * <pre>{@code
     * @Json
     * record Grant(@Json.Secret String accessToken, String scope) {
     *     @Override
     *     public String toString() {
     *         return GrantCodec.INSTANCE.describe(this);    // Grant[accessToken=<redacted>, scope=openid]
     *     }
     * }
     * }</pre>
     *
     * <p>On a record or class it makes all properties secret but those that are ignored.
     */
    @Retention(RetentionPolicy.CLASS)
    @Target({
        ElementType.TYPE,
        ElementType.RECORD_COMPONENT,
        ElementType.FIELD,
        ElementType.METHOD,
        ElementType.PARAMETER
    })
    @interface Secret {}

    /**
     * Collects the members that the type does not know, as raw JSON or as trees in the order of the document, and writes them back
     * after the others. At most one property of type {@code Map<String, RawJson>} or {@code Map<String, JsonTree>}. If there are none, the map is empty.
     * Its contents count as secret.
     *
     * <pre>{@code
     * @Json.Extra Map<String, RawJson> extra
     * }</pre>
     */
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
    @interface Extra {}

    /**
     * The property is an object in Java, but not in JSON: its members stand among those of the enclosing object, where the property
     * stands. They are read and written as if they were that object's own.
     *
     * <pre>{@code
     * @Json record Address(String street, @Json.Required String city) {}
     * @Json record Order(String id, @Json.Flatten(prefix = "to_") Address address) {}
     * // {"id":"1","to_street":"Main Street 1","to_city":"Springfield"}
     * }</pre>
     *
     * <p>The type is any record or class with {@code @Json}. Its own annotations decide how its members are called, which
     * are required, have a default or are ignored, and when and in which order they are written; its {@code naming},
     * {@code include} and {@link Order} hold. The settings about whole objects, {@code unknown} and
     * {@code duplicates}, are those of the enclosing type. The type may have
     * flattened properties in turn; their prefixes are concatenated. {@link Extra} of the enclosing type does not collect
     * the flattened members.
     *
     * <p>If the document has none of the members that are read, the property is null, or keeps its initial value if a setter or a
     * field sets it, and no member is required. A member that is {@code null} counts as one that the document has. With {@link Required} the object is always made, so the members that it requires are required, and null cannot be
     * written. Without it, nothing is written for null. What its constructor throws is an error of the object in JSON ({@code INVALID_OBJECT}).
     *
     * <p>The view has an accessor for each of the members, called after both properties: {@code addressStreet()}.
     *
     * <p>Two members of one name are an error of the compiler, and so is a type that is flattened into itself, is one value, is read as one
     * of its subtypes, collects unknown members, or has type parameters. Of the other annotations only {@link Required} and {@link Secret}
     * can stand beside this one.
     */
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
    @interface Flatten {
        /** {@return what is put in front of the names and aliases of the members} */
        String prefix() default "";
    }

    /**
     * A {@code String} that holds JSON: the value is kept as the text that stands in the document, whatever its kind, and
     * written as it is after a check that it is one well-formed value. A property of type {@code RawJson} needs no mark. Even
     * {@code null} is kept, which tells it from an absent member. It counts as a secret, since its content is unknown. It
     * cannot be combined with {@link Lenient} or {@link Known}.
     *
     * <pre>{@code
     * @Json.Raw String claims      // {"claims":{"a":[1]}} gives the text {"a":[1]}
     * }</pre>
     */
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
    @interface Raw {}

    /**
     * An {@code Instant} that is a number: the time since 1970-01-01T00:00:00Z in a unit.
     *
     * <pre>{@code
     * @Json.Epoch(TimeUnit.SECONDS) Instant expiresAt         // 1795738668, 1795738668.5 (NumericDate of RFC 7519)
     * @Json.Epoch(TimeUnit.MILLISECONDS) Instant createdAt    // 1795738668500
     * @Json.Epoch(TimeUnit.SECONDS) @Json.Lenient Instant on  // "1795738668", too
     * }</pre>
     *
     * <p>Fractions and exponents are read exactly, never through a {@code double}; what is less than a nanosecond is rounded down, and a
     * number outside the range of {@code Instant} is rejected. The shortest number without an exponent is written, with as many digits
     * after the point as the instant has. In a container it is about the instants inside. Other types of {@code java.time} have a zone or
     * none, which a number can't say: they are texts, and this annotation on them is an error (J206). So is a unit coarser than seconds (J240).
     */
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
    @interface Epoch {
        /**
         * The unit.
         *
         * @return {@code SECONDS}, {@code MILLISECONDS}, {@code MICROSECONDS} or {@code NANOSECONDS}
         */
        TimeUnit value();
    }

    /**
     * A date or a time in another form than that of ISO 8601: a pattern of
     * {@code java.time.format.DateTimeFormatter}.
     *
     * <pre>{@code
     * @Json.Format("yyyy-MM-dd HH:mm:ss'Z'") Instant createdAt   // "2026-11-27 00:17:48Z"
     * @Json.Format("dd.MM.yyyy") LocalDate born                  // "27.11.2026"
     * }</pre>
     *
     * <p>For {@code Instant}, {@code LocalDate}, {@code LocalTime}, {@code LocalDateTime}, {@code OffsetDateTime}, {@code OffsetTime},
     * {@code ZonedDateTime}, {@code Year}, {@code YearMonth} and {@code MonthDay}, also inside containers; on anything else it is an error
     * (J206). The compiler writes a value with the pattern and reads it again: a text that is no pattern (J241), and one that leaves out what the
     * type needs (J242), are errors. Reading is strict: there is no February 30. Texts are English whatever the JVM's default, {@code y} is a
     * year of the common era, and an {@code Instant} is in UTC where the pattern has no offset. What the pattern leaves out is not written. Reading and
     * writing allocate what the JDK's formatter does.
     */
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
    @interface Format {
        /**
         * The pattern.
         *
         * @return a pattern of {@code java.time.format.DateTimeFormatter}
         */
        String value();
    }

    /**
     * A {@code byte[]} that is base64 of RFC 4648, section 4, with padding, and nothing else. Without an annotation a {@code byte[]} is read in
     * either alphabet, with padding or without, and written as with this one.
     *
     * <pre>{@code
     * @Json.Base64 byte[] certificate      // "+/8=", neither "-_8=" nor "+/8"
     * }</pre>
     *
     * <p>In a container it is about the arrays inside; on anything else it is an error (J206).
     */
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
    @interface Base64 {}

    /**
     * A {@code byte[]} that is base64 of RFC 4648, section 5, without padding, and nothing else: what JOSE calls base64url (RFC 7515,
     * section 2).
     *
     * <pre>{@code
     * @Json.Base64Url byte[] x             // "-_8", neither "+/8" nor "-_8="
     * }</pre>
     *
     * <p>In a container it is about the arrays inside; on anything else it is an error (J206).
     */
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
    @interface Base64Url {}

    /**
     * The property that is the whole value in JSON: the type is written as what the property holds, without an object around it, and read from the
     * same.
     *
     * <pre>{@code
     * @Json
     * public record AccountId(@Json.Value String text) {}      // "DE-4711", also as the key of a map
     *
     * @Json
     * public final class Iban {
     *     @Json.Creator
     *     public static Iban parse(String text) { ... }        // one parameter, whatever it is called
     *
     *     @Json.Value
     *     public String text() { ... }
     * }
     * }</pre>
     *
     * <p>The value may be of any type that a property can have but the optionals, and may have the annotations that are about values: {@link Lenient},
     * {@link Known}, {@link Epoch}, {@link Using} and so on. At a property of such a type they are an error (J206). A record is made by its canonical
     * constructor; a class by its {@link Creator}, or by its only accessible constructor with parameters. Either takes one parameter. What it throws is
     * {@code INVALID_OBJECT}. JSON's {@code null} is no value of the type, and a value that is null is not written ({@code NULL_VALUE}).
     *
     * <p>In an enum it stands on the field or the method without parameters that identifies the constants, a {@code String} or a whole number:
     *
     * <pre>{@code
     * @Json
     * enum Status {
     *     ACTIVE("a"), LOCKED("l");
     *
     *     @Json.Value
     *     final String code;
     *     ...
     * }
     * }</pre>
     *
     * <p>Only the running program knows these values: when the codec's class is initialised, two constants with the same value, or one whose value is null, cause
     * an {@link IllegalStateException}.
     *
     * <p>The type can be the key of a map if the type of its value can. A view checks a value that is no array and no object while it parses, and decodes
     * it each time it is asked for; where the value is a text, {@code xText()} returns that.
     *
     * <p>Errors: another property beside it that is not ignored (J243), a value of a type that is not allowed (J244), no constructor or static method that takes
     * it (J245), a type without {@link Json} (J246), and an {@code OpenEnum}
     * of an enum of numbers (J247). The settings of {@code @Json} that are about members are an error here (J105).
     */
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
    @interface Value {}

    /**
     * The constructor or static method that makes objects of the type. Its parameters have the names of properties; setters set the
     * properties that it does not take. A static method returns the type and never null.
     *
     * <pre>{@code
     * @Json
     * public final class Money {
     *     @Json.Creator
     *     public static Money of(String currency, long cents) { ... }
     *
     *     public String currency() { ... }
     *     public long cents() { ... }
     * }
     * }</pre>
     *
     * <p>It is an error on two of them (J221), and on what code in the package cannot call (J222).
     */
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.CONSTRUCTOR, ElementType.METHOD})
    @interface Creator {}

    /**
     * The static method without parameters that makes the builder of the type; see {@link Json#builder()}.
     *
     * <pre>{@code
     * @Json.Builder
     * public static Builder builder() {
     *     return new AutoValue_Grant.Builder();
     * }
     * }</pre>
     */
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @interface Builder {}

    /**
     * The method of a builder that makes the object, where it is not called {@code build}.
     *
     * <pre>{@code
     * @Json.Build
     * Grant create() { ... }
     * }</pre>
     */
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @interface Build {}

    /**
     * Names the codec that reads and writes a value: for types of other libraries, and for a form in JSON that no other annotation gives.
     *
     * <pre>{@code
     * @Json
     * record Invoice(
     *         @Json.Using(MoneyCodec.class) Money total,                 // a property
     *         List<@Json.Using(MoneyCodec.class) Money> lines,           // what is inside a container
     *         @Json.Using(HexCodec.class) int color) {}                  // also for types that Jeton reads itself
     *
     * @Json.Using(MoneyCodec.class)                                      // every property of that type
     * public record Money(BigDecimal amount, Currency currency) {}
     * }</pre>
     *
     * <p>The class implements {@code JsonCodec} of exactly the type that it is named for; of a primitive type that is the boxed one. It has a
     * {@code static final} field {@code INSTANCE}, or a constructor without parameters. The constructor of a generic codec may take the codecs
     * of its type variables instead: {@code PairCodec<A, B>} for {@code Pair<A, B>} may have the constructor
     * {@code PairCodec(JsonCodec<A> first, JsonCodec<B> second)}. What a constructor makes is made once, when the first value comes. One codec
     * serves all threads.
     *
     * <p>The codec on the property or the type argument counts, and else the one on the value's own type. In front of an array
     * ({@code @Json.Using(X.class) Money[] prices}) it is for the array or for its elements, as the codec's type says.
     *
     * <p>{@code null} is read and written by the property and never reaches the codec, unless the codec's class overrides
     * {@code JsonCodec.nullable()}: then the codec that this returns reads {@code null}. A property with a codec of its own can have no
     * {@link Default}. A view keeps where the value lies, and decodes it anew each time it is asked for. {@code describe} shows what the
     * codec's {@code describe} gives, and nothing of a property marked {@link Secret}.
     *
     * <p>A type that is not generic and names its codec is found by that in {@code JsonCodecs}, also inside of lists, maps and the like, as if it were annotated with
     * {@link Json}; where it is annotated with both, by the named one.
     *
     * <p>Errors: the class is no codec (J230), one of another type (J231), abstract (J232), has no instance (J233), can't be reached (J234),
     * implements {@code JsonCodec} without a type argument (J235), is generated by Jeton (J236), is for the elements of an array of
     * primitives (J237), or differs between the places of one property (J224). A mistake in what a type
     * names is reported at the type (J333).
     */
    @Retention(RetentionPolicy.CLASS)
    @Target({
        ElementType.RECORD_COMPONENT,
        ElementType.FIELD,
        ElementType.METHOD,
        ElementType.PARAMETER,
        ElementType.TYPE,
        ElementType.TYPE_USE
    })
    @interface Using {
        /**
         * The codec.
         *
         * @return a class that implements {@code JsonCodec}
         */
        Class<?> value();
    }

    /**
     * Lists codecs for all values of their types below it: in the properties of the annotated types in a package, in a module, or in one type and
     * the types nested in it.
     *
     * <pre>{@code
     * @Json.Codecs({MoneyCodec.class, IsbnCodec.class})      // package-info.java
     * package com.example.shop;
     *
     * @Json
     * record Invoice(Money total, List<Money> lines, Map<Isbn, Money> prices) {}      // nothing more to say
     * }</pre>
     *
     * <p>Each is a codec as {@link Using} takes one. It reads and writes properties, elements, keys and values of maps and whatever else is of exactly
     * its type; the codec of a generic type ({@code RangeCodec<T>} for {@code Range<T>}) all of that class. A codec of a boxed type is not used for primitives:
     * name it at the property, with {@link Using}.
     *
     * <p>The nearest counts: what stands at the value, such as {@link Using}, or {@link Epoch} for an {@code Instant}; then the list on the annotated type, on the types
     * around it, on its package, which does not hold for the packages whose names start with that one's, and on its module; then the codec that the
     * value's own type names; then what Jeton does with a type that it knows itself. So a codec for {@code Instant} or {@code String} may be listed.
     * The key of a map is read by it only if the codec says that its values can be names, unless Jeton could not read that key otherwise.
     *
     * <p>Errors, reported at the list: two codecs for one type (J238), none (J239), a class that is no codec, does not say of which type it is one, is abstract,
     * has no instance, can't be reached from where the list holds, or is generated by Jeton (J331).
     */
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.PACKAGE, ElementType.MODULE, ElementType.TYPE})
    @interface Codecs {
        /**
         * The codecs.
         *
         * @return at least one class that implements {@code JsonCodec}; no two are of one type
         */
        Class<?>[] value();
    }

    /**
     * Generates the codec of a type that cannot be annotated, such as one from a jar: beside the package or type that has this annotation, and for all
     * annotated types below it.
     *
     * <pre>{@code
     * @Json.Import(value = Account.class, mixin = AccountNames.class, with = @Json(naming = Json.Naming.SNAKE_CASE, view = true))
     * package com.example.bank;                                // package-info.java: AccountCodec and AccountView lie in this package
     *
     * interface AccountNames {                                 // says of Account what could not be written there
     *     @Json.Name("iban") String getNumber();
     *
     *     @Json.Ignore Object getInternals();
     * }
     *
     * @Json
     * record Customer(String name, List<Account> accounts) {}  // nothing more to say
     * }</pre>
     *
     * <p>Records, classes, enums, and sealed interfaces and abstract classes may be imported, from a jar or from the same compilation, generic ones too. The subtypes of a
     * sealed type are imported with it; one that needs a mixin is imported itself as well. How objects are made is decided as for annotated types; a class
     * from a jar that is made by its constructor must have been compiled with {@code -parameters}, or have that constructor in its mixin. Generated code can use what is
     * public, and what is package-private in its own package. Jackson's annotations on the type are not read.
     *
     * <p>An import holds for what stands below it: for the annotated types in a package, not in those whose names start with that one's, or in one type and the
     * types nested in it; and for what is imported there. The nearest counts. A codec that {@link Codecs} lists for the type goes before it. Since two libraries may import one
     * type, such a codec is not found by {@code JsonCodecs}.
     *
     * <p>Errors: a member of the mixin that is about no member of the type (J335) or has another type (J336), a type with a codec of its own (J337), a type that is
     * imported twice (J338), a type that can't be imported (J339), a mixin that can't be one (J276), a parameter of the mixin with another name (J277).
     */
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.PACKAGE, ElementType.TYPE})
    @Repeatable(Imports.class)
    @interface Import {
        /**
         * The type to import.
         *
         * @return a record, a class, an enum, or a sealed type, without an annotation of Jeton
         */
        Class<?> value();

        /**
         * A class, an interface, a record or an enum whose members are called like the properties, constants, constructors and static methods of the imported type, have
         * their types, and carry Jeton's annotations: these count as if they stood there, and so do those on the mixin itself, such as {@link Order}. Nobody makes an object of it. It may name
         * as few members as it needs, and has no {@code @Json}.
         *
         * @return the mixin; {@code void.class} where there is nothing to say
         */
        Class<?> mixin() default void.class;

        /**
         * What {@code @Json} on the type would say.
         *
         * @return the settings; those of {@link Defaults} where nothing is given
         */
        Json with() default @Json;
    }

    /** Holds several {@link Import}s; the compiler writes it. */
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.PACKAGE, ElementType.TYPE})
    @interface Imports {
        /**
         * The imports.
         *
         * @return two or more
         */
        Import[] value();
    }

    /**
     * The constant of an enum that stands for every value the enum does not know. Without one such a value is rejected; to
     * keep its text, use the property type {@code OpenEnum<E>}.
     *
     * <pre>{@code
     * @Json enum Action { OK, FORBIDDEN, @Json.Fallback UNKNOWN }
     * }</pre>
     *
     * <p>The constant is written under its own name, and the same name is read as the constant.
     */
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.FIELD)
    @interface Fallback {}
}

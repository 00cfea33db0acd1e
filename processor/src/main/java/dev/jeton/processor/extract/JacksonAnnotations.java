package dev.jeton.processor.extract;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * Jackson's annotations, and what to write for each. Known by name only; a test holds the names against the annotations in
 * Jackson's jars.
 */
final class JacksonAnnotations {
    private static final Set<String> PACKAGES = Set.of(
            "com.fasterxml.jackson.annotation",
            "com.fasterxml.jackson.databind.annotation",
            "tools.jackson.databind.annotation");
    private static final String BUNDLE = "JacksonAnnotationsInside";

    private static final String NONE = "There is nothing in Jeton that does the same.";
    private static final String NOT_NEEDED = "Remove it:";

    private static final Map<String, String> ADVICE = Map.ofEntries(
            entry("EnumNaming", "Use naming of @Json on the enum."),
            entry("JacksonAnnotation", "It marks Jackson's own annotations and changes no JSON."),
            entry(BUNDLE, "Put Jeton's annotations on each property that the bundle is on."),
            entry("JacksonInject", NONE),
            entry("JacksonStdImpl", "It is about Jackson's own classes and changes no JSON."),
            entry("JsonAlias", "Use @Json.Alias."),
            entry(
                    "JsonAnyGetter",
                    "Use @Json.Extra, which also reads. The property also needs a setter, or a parameter of the constructor."),
            entry("JsonAnySetter", "Use @Json.Extra on the map itself, which also writes."),
            entry("JsonAppend", NONE),
            entry("JsonApplyView", NONE),
            entry("JsonAutoDetect", NOT_NEEDED + " components, accessors, setters and visible fields are properties."),
            entry("JsonBackReference", NONE),
            entry("JsonClassDescription", NOT_NEEDED + " it describes a schema, which Jeton does not make."),
            entry("JsonCreator", "Use @Json.Creator. The canonical constructor of a record needs no mark."),
            entry("JsonDeserialize", "Use @Json.Using for using and contentUsing, and builder of @Json for builder."),
            entry("JsonDeserializeAs", NONE),
            entry("JsonEnumDefaultValue", "Use @Json.Fallback."),
            entry("JsonFilter", NONE),
            entry(
                    "JsonFormat",
                    "Use @Json.Format for a pattern, @Json.Epoch for a number of time, @Json.Lenient for a number that is given as"
                            + " a string, @Json.SingleOrArray for an element without brackets, and ignoreCase of @Json on an enum."),
            entry("JsonGetter", "Use @Json.Name on the accessor."),
            entry("JsonIdentityInfo", NONE),
            entry("JsonIdentityReference", NONE),
            entry("JsonIgnore", "Use @Json.Ignore."),
            entry(
                    "JsonIgnoreProperties",
                    "Use @Json.Ignore on each property. Unknown members are skipped unless @Json says"
                            + " unknown = Json.Unknown.FAIL."),
            entry("JsonIgnoreType", "Use @Json.Ignore on each property of that type."),
            entry(
                    "JsonInclude",
                    "Use include of @Json, or @Json.Include. What is null or an empty Optional is left out where neither stands."),
            entry("JsonIncludeProperties", "Use @Json.Ignore on the other properties."),
            entry("JsonKey", "Use @Json.Value: value and key are the same text."),
            entry("JsonManagedReference", NONE),
            entry("JsonMerge", NONE),
            entry("JsonNaming", "Use naming of @Json."),
            entry(
                    "JsonPOJOBuilder",
                    "Use @Json.Build on the method that ends the builder. Setters may be called x, setX or withX."),
            entry(
                    "JsonProperty",
                    "Use @Json.Name for the name, @Json.Required for required = true, @Json.Default for defaultValue and @Json.Ignore for"
                            + " access."),
            entry("JsonPropertyDescription", NOT_NEEDED + " it describes a schema, which Jeton does not make."),
            entry("JsonPropertyOrder", "Use @Json.Order."),
            entry("JsonRawValue", "Use @Json.Raw, or the type dev.jeton.RawJson."),
            entry("JsonRootName", NONE),
            entry("JsonSerialize", "Use @Json.Using for using and contentUsing: one codec reads and writes."),
            entry("JsonSerializeAs", NONE),
            entry("JsonSetter", "Use @Json.Name on the setter, and forNull of @Json.Default for nulls = SKIP."),
            entry("JsonSubTypes", "Use a sealed type, or @Json.Subtypes."),
            entry("JsonTypeId", NONE),
            entry("JsonTypeIdResolver", NONE),
            entry("JsonTypeInfo", "Use discriminator of @Json where it names a property."),
            entry("JsonTypeName", "Use @Json.Subtype."),
            entry("JsonTypeResolver", NONE),
            entry("JsonUnwrapped", "Use @Json.Flatten."),
            entry("JsonValue", "Use @Json.Value, or in an enum @Json.Name on each constant."),
            entry("JsonValueInstantiator", "Use @Json.Creator."),
            entry("JsonView", NONE));

    private JacksonAnnotations() {}

    /** What to write for an annotation; empty for one that is not Jackson's. */
    static Optional<String> adviceFor(TypeElement annotation) {
        if (isJacksons(annotation)) {
            return Optional.of(adviceFor(annotation.getSimpleName().toString()));
        }
        boolean bundle = annotation.getAnnotationMirrors().stream()
                .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
                .anyMatch(type -> type.getSimpleName().contentEquals(BUNDLE) && isJacksons(type));
        return bundle ? Optional.of(adviceFor(BUNDLE)) : Optional.empty();
    }

    /** What to write for an annotation of Jackson, one that is newer than the table included. */
    static String adviceFor(String simpleName) {
        return ADVICE.getOrDefault(simpleName, NONE);
    }

    /** The simple names of the annotations that were looked at. */
    static Set<String> known() {
        return ADVICE.keySet();
    }

    static Set<String> packages() {
        return PACKAGES;
    }

    private static boolean isJacksons(TypeElement annotation) {
        Element owner = annotation.getEnclosingElement();
        return owner instanceof PackageElement home
                && PACKAGES.contains(home.getQualifiedName().toString());
    }
}

package dev.jeton.processor.diagnostic;

import static dev.jeton.processor.diagnostic.Severity.ERROR;
import static dev.jeton.processor.diagnostic.Severity.NOTE;
import static dev.jeton.processor.diagnostic.Severity.WARNING;

/**
 * All messages of the processor. An id is never reused for another message, since users write it into
 * {@code @SuppressWarnings} and search for it. {@code docs/diagnostics.md} has a heading for each.
 *
 * <p>The texts say what is wrong, with the actual names for {@code {0}}, {@code {1}}, ..., and what to do.
 */
public enum Diagnostic {
    UNSUPPORTED_KIND(
            "J101",
            ERROR,
            "@Json is on {0}, which is {1}. Codecs are made for records, classes and enums; nothing else is supported yet. {2}"),
    TYPE_NOT_VISIBLE(
            "J102",
            ERROR,
            "{0} is private, or nested in a private type, so its codec, which is another class of the same package, cannot"
                    + " access it. Make it package-private or wider."),
    GENERIC_TYPE(
            "J103",
            ERROR,
            "{0} has type parameters ({1}), and {2}: which value that is in JSON has to be known, and it depends on the type"
                    + " arguments. Write a type without type parameters for each use, or make it an object."),
    GENERATED_NAME_TAKEN(
            "J104",
            ERROR,
            "The {2} of {0} would be called {1}, and a type of that name exists already: written by hand, or generated for"
                    + " another type, since Outer.Inner and Outer_Inner both give Outer_InnerCodec. Rename one of them."),
    SETTING_OF_OTHER_KIND("J105", ERROR, "'{0}' has no meaning on {1}: it is about {2}. Remove it."),
    FAIL_AND_COLLECT(
            "J106",
            ERROR,
            "unknown = FAIL rejects the unknown members that @Json.Extra on '{0}' collects. Remove one of them."),
    STRAY_ANNOTATION("J107", WARNING, "@Json.{0} on '{1}' has no effect: it works on {2}."),
    JACKSON_ANNOTATION(
            "J108",
            WARNING,
            "@{0} on '{1}' is an annotation of Jackson, which Jeton does not read. {2} If Jackson reads the type as well,"
                    + " silence this with @SuppressWarnings(\"J108\")."),
    OUTPUT_AMONG_SOURCES(
            "J109",
            ERROR,
            "{0}, which is generated from {1}, is among the sources already: Jeton generated it in an earlier run. Remove the"
                    + " folder of generated sources from the source folders. If kapt generated it, compile the Java sources with"
                    + " -proc:none."),
    NO_RUNTIME(
            "J110",
            ERROR,
            "Generated code needs the classes of jeton-runtime, such as dev.jeton.JsonCodec, and they cannot be found here."
                    + " {0}. No code is generated."),
    RUNTIME_NOT_TRANSITIVE(
            "J111",
            NOTE,
            "The module {0} exports the package of {1}, and the codecs there have types of Jeton in their signatures. Write"
                    + " \"requires transitive dev.jeton.runtime;\" in its module-info.java: modules that require {0} can then use"
                    + " the codecs, and javac's lint \"exports\" is content."),

    INDEX_NOT_PROVIDED(
            "J112",
            NOTE,
            "JsonCodecs finds the codecs of the module {0} only if its module-info.java has the line \"provides"
                    + " dev.jeton.codegen.CodecIndex with {1};\". Without that line each codec still has its INSTANCE. Add it,"
                    + " or compile with -Ajeton.index=off."),
    FILE_OF_ANOTHER_TYPE(
            "J113",
            NOTE,
            "{0} is in a file with another type's name, and its codec is in a file of its own. With -Xlint:all javac warns of that"
                    + " ([auxiliaryclass]), and generated code cannot silence it. Nest {0} in the type that the file is named after,"
                    + " or give it a file of its own."),

    DUPLICATE_NAME(
            "J201",
            ERROR,
            "'{0}' and '{1}' both have the name \"{2}\" in JSON. Give one of them another with @Json.Name."),
    ALIAS_TAKEN("J202", ERROR, "The alias \"{0}\" of '{1}' is {2} already. Remove it, or choose another."),
    NO_ALIAS("J203", ERROR, "@Json.Alias on '{0}' lists no name. List at least one, or remove it."),
    ILL_FORMED_TEXT(
            "J204",
            ERROR,
            "The text \"{0}\" in @Json.{1} has half of a surrogate pair at index {2}, which no JSON in UTF-8 can hold."
                    + " Write the pair, or drop the half."),
    CONTRADICTION("J205", ERROR, "@Json.{0} and @Json.{1} on '{2}' contradict each other. Remove one of them."),
    NOTHING_TO_APPLY_TO(
            "J206",
            ERROR,
            "@Json.{0} on '{1}' has nothing to apply to: the type is {2}, and it works on {3}. Remove it, or change the"
                    + " type."),
    NO_KNOWN_VALUE("J207", ERROR, "@Json.Known on '{0}' lists no value. List at least one, or remove it."),
    DUPLICATE_KNOWN_VALUE("J208", ERROR, "@Json.Known on '{0}' lists \"{1}\" twice. Remove one of them."),
    BAD_DEFAULT("J209", ERROR, "The default \"{0}\" does not fit '{1}' of type {2}: {3}"),
    EXTRA_TYPE(
            "J210",
            ERROR,
            "@Json.Extra on '{0}' needs the type java.util.Map<java.lang.String, dev.jeton.RawJson>, or dev.jeton.JsonTree in place of"
                    + " dev.jeton.RawJson, and the type is {1}. Change it."),
    SECOND_EXTRA(
            "J211",
            ERROR,
            "'{0}' and '{1}' both have @Json.Extra, and unknown members can go to one place only. Remove one of them."),
    VIEW_METHOD_TAKEN(
            "J212",
            ERROR,
            "For '{0}' the view would get a method {1}(), and that name is taken by {2}. Rename the component; with"
                    + " @Json.Name it keeps its name in JSON."),

    ODD_TEXT(
            "J213",
            WARNING,
            "The text \"{0}\" in @Json.{1} {2}. It is compared as it stands. If that is meant, silence this with"
                    + " @SuppressWarnings(\"J213\")."),
    UNKNOWN_DEFAULT(
            "J214",
            WARNING,
            "The default \"{0}\" of '{1}' stands for a value that {2} does not know: {3}. If that is meant, silence this"
                    + " with @SuppressWarnings(\"J214\")."),
    NEVER_EMPTY(
            "J215",
            WARNING,
            "@Json.Required on '{0}' rejects documents without a value, so that the {1} is never empty. Use {2}, or remove"
                    + " @Json.Required."),
    TEXT_TOO_LONG(
            "J216", ERROR, "The text \"{0}\" of '{1}' takes {2} bytes, and class files have room for {3}. Shorten it."),
    TOO_MANY_TEXTS(
            "J217",
            ERROR,
            "{0} has {1} names, aliases and known values, and a class file has room for {2}. Write it as a String."),

    NOT_MADE(
            "J220",
            ERROR,
            "Jeton finds no way to make objects of {0}. No constructor or static method is marked @Json.Creator, and there is no"
                    + " builder. The constructor without parameters: {1}. The constructor with parameters: {2}. Mark one with"
                    + " @Json.Creator, add setters, or take properties out with @Json.Ignore."),
    SECOND_MAKER("J221", ERROR, "{0} has @Json.{1} twice, and only one can make its objects. Remove one of them."),
    BAD_CREATOR("J222", ERROR, "@Json.Creator is on '{0}', which {1}."),
    PARAMETER_WITHOUT_PROPERTY(
            "J223",
            ERROR,
            "The objects of {1} cannot be written: {0}. Add an accessor of that name, with or without \"get\", or rename"
                    + " the parameter."),
    CONTRADICTING_PLACES(
            "J224", ERROR, "@Json.{0} contradicts the @Json.{0} at another place of '{1}'. Remove one of them."),
    BAD_BUILDER("J225", ERROR, "The builder {0} {1}."),
    CREATOR_AND_BUILDER(
            "J226",
            ERROR,
            "{0} has @Json.Creator and a builder, and only one can make its objects. Remove one of them."),
    NOT_SETTABLE(
            "J227",
            ERROR,
            "The objects of {1} cannot be made: {0}. Add a parameter or a setter, or take it out with @Json.Ignore."),
    NO_ACCESSOR(
            "J228",
            ERROR,
            "'{0}' can be set, but nothing reads it. Add {0}() or get{1}(), or take it out with @Json.Ignore."),
    INNER_CLASS("J229", ERROR, "{0} is an inner class, whose objects need one of the enclosing class. Make it static."),

    NOT_A_CODEC(
            "J230",
            ERROR,
            "'{0}' is to be read by {1}, which does not implement dev.jeton.JsonCodec. Implement it, or name a class that does."),
    CODEC_OF_ANOTHER_TYPE(
            "J231",
            ERROR,
            "'{0}' is to be read by {1}, which is a codec of {2}, and the type is {3}. Name a codec of {3}, or put @Json.Using"
                    + " where a {2} stands."),
    ABSTRACT_CODEC(
            "J232",
            ERROR,
            "'{0}' is to be read by {1}, which is abstract and has no field INSTANCE, so that there is no codec to call. Name a"
                    + " class that extends it."),
    NO_CODEC_INSTANCE(
            "J233",
            ERROR,
            "'{0}' is to be read by {1}, and generated code cannot get an instance of it. Give it a static field INSTANCE of its own"
                    + " type, or a constructor without parameters, or one that takes a JsonCodec for its type parameters. It must be"
                    + " accessible from the package of the generated codec, and a constructor must not declare exceptions."),
    CODEC_NOT_REACHABLE(
            "J234",
            ERROR,
            "'{0}' is to be read by {1}, and {2} is not visible where the generated codec is. Make it package-private or wider; in"
                    + " another package it must be public."),
    RAW_CODEC(
            "J235",
            ERROR,
            "'{0}' is to be read by {1}, which implements JsonCodec without saying of what. Implement JsonCodec<{2}>."),
    GENERATED_CODEC(
            "J236",
            ERROR,
            "'{0}' is to be read by {1}, which Jeton generates. Values of its type are read by it anyway: remove @Json.Using."),
    CODED_PRIMITIVES(
            "J237",
            ERROR,
            "'{0}' is an array of {2}, whose elements {1} cannot read: codecs return objects. Use java.util.List, or name a codec of"
                    + " the whole array."),
    SECOND_CODEC_LISTED(
            "J238",
            ERROR,
            "Of the codecs that @Json.Codecs lists for '{0}', {2} and {1} are both codecs of {3}, and only one can be used."
                    + " Remove one of them."),
    NO_CODEC_LISTED("J239", ERROR, "@Json.Codecs on '{0}' lists no codec. List at least one, or remove it."),
    EPOCH_UNIT(
            "J240",
            ERROR,
            "@Json.Epoch on '{0}' counts {1}, and instants are counted in SECONDS, MILLISECONDS, MICROSECONDS or NANOSECONDS. Use one of"
                    + " these."),
    BAD_PATTERN(
            "J241",
            ERROR,
            "The text \"{0}\" in @Json.Format on '{1}' is no pattern of java.time.format.DateTimeFormatter: {2}. Correct it."),
    PATTERN_MISFIT(
            "J242",
            ERROR,
            "The pattern \"{0}\" of @Json.Format on '{1}' does not fit {2}: {3}. Change the pattern or the type."),
    NOT_THE_ONLY_PROPERTY(
            "J243",
            ERROR,
            "In JSON {0} is '{1}' alone (@Json.Value), but '{2}' is another property. Take it out with @Json.Ignore, or remove"
                    + " @Json.Value."),
    NO_ONE_VALUE("J244", ERROR, "@Json.Value cannot be used on '{0}': {1}."),
    NOT_MADE_OF_VALUE("J245", ERROR, "Jeton finds no way to make objects of {0} from '{1}' alone (@Json.Value): {2}."),
    VALUE_WITHOUT_JSON(
            "J246",
            ERROR,
            "@Json.Value on '{0}' has no effect: its type has no @Json, and so gets no codec. Annotate the type with @Json, or"
                    + " remove @Json.Value."),
    OPEN_ENUM_OF_NUMBERS(
            "J247",
            ERROR,
            "'{0}' is an OpenEnum of {1}, whose constants are numbers in JSON (@Json.Value), and an OpenEnum keeps texts. Use {1}, with"
                    + " @Json.Fallback on the constant that stands for unknown numbers."),
    NULLNESS_NOT_SEEN(
            "J248",
            ERROR,
            "Whether '{0}' of {1} must be there can't be told: its code is @NullMarked, and what is @Nullable in class files is read for Java 22 and"
                    + " newer only. Write absent = Json.Absent.REJECT or ALLOW in @Json on {2}."),
    FORGIVEN_NON_NULL(
            "J249",
            ERROR,
            "@Json.DefaultOnError on '{0}' of type {1} leaves nothing in its place: it is never null. Mark it @Nullable, or give it a"
                    + " @Json.Default."),
    NOT_COMPARABLE(
            "J250",
            ERROR,
            "'{0}' is a {1}, which keeps its elements in their natural order, but {2} has none. Let it implement"
                    + " java.lang.Comparable, or use {3}."),
    UNSUITABLE_CONTAINER("J251", ERROR, "'{0}' uses {1}: {2}. Use {3} instead."),
    SELF_CONTAINING(
            "J252",
            ERROR,
            "'{0}' uses {1}, a collection or map that contains only objects of its own class. Use a record with a property of"
                    + " such a collection or map instead."),

    SINGLE_MAY_BE_ARRAY(
            "J260",
            ERROR,
            "@Json.SingleOrArray cannot be used on '{0}': an element of type {1} may be an array itself, which looks like an array of"
                    + " elements. Remove @Json.SingleOrArray, or use another type for the elements."),

    KNOWN_OUTSIDE_CHARSET(
            "J261",
            ERROR,
            "@Json.Known on '{0}' lists \"{1}\", and @Json.Charset allows only the characters from U+0020 to U+007E. Remove the value, or"
                    + " @Json.Charset."),

    LENIENT_CONSTANTS(
            "J262",
            ERROR,
            "@Json.Lenient on '{0}': the names \"{2}\" and \"{3}\" of the enum {1} differ in letter case only, which would be ignored. Rename"
                    + " one of them, or remove @Json.Lenient."),

    BAD_DELIMITER(
            "J263",
            ERROR,
            "@Json.Delimited on '{0}': \"{1}\" is not one character of printable ASCII that needs no escape in JSON. Use one, such as \",\","
                    + " \";\" or \"|\"."),
    UNFORGIVABLE("J264", ERROR, "@Json.DefaultOnError cannot be used on '{0}' of type {1}: {2}. Remove it."),
    INCLUSION_WITHOUT_EFFECT(
            "J265", ERROR, "@Json.Include(Json.Inclusion.{0}) on '{1}' has no effect: {2}. Remove it."),

    IGNORED_DISCRIMINATOR(
            "J266",
            ERROR,
            "'{0}' is the discriminator '{1}', which is always read and written. Remove @Json.Ignore, or give the property another name"
                    + " with @Json.Name."),
    BAD_ORDER(
            "J267",
            ERROR,
            "@Json.Order on {0} lists \"{1}\": {2}. List names as they are in JSON, each once, or remove it."),

    NAME_NOT_PREFERRED("J268", ERROR, "together = PREFER_NAME of @Json.Alias on '{0}' can't be: {1}. Remove it."),
    DEFAULT_OF_ONE_TYPE(
            "J269",
            ERROR,
            "'{0}' in @Json.Defaults on '{1}' is about one type, and can't hold for many. Write it in @Json on the type itself."),

    NESTED_PATCH(
            "J270",
            ERROR,
            "'{0}' has {1} inside another type, where no member can be absent. Make it the type of the property, or use the type"
                    + " inside it."),
    OPTIONAL_IN_PATCH(
            "J271",
            ERROR,
            "'{0}' has {1} in a dev.jeton.Patch, which already says whether there is a value. Use the type inside it, boxed."),

    EXPANDING_TYPE(
            "J274",
            ERROR,
            "'{0}' has a {2}: inside each {1} there would be another one with longer type arguments, and each would need a codec of its own,"
                    + " without end. Use {1} with its own type parameters."),
    WILDCARD_ARGUMENT(
            "J275",
            ERROR,
            "'{0}' uses {1} with the type argument {2}, but a codec of {1} reads and writes values of one type. Use that type"
                    + " instead."),
    BAD_MIXIN("J276", ERROR, "The mixin {0} {1}."),
    MIXIN_PARAMETER(
            "J277",
            ERROR,
            "'{0}' is a parameter of the mixin, and in {1} it is called '{2}'. Values are passed by these names: call it as there."),
    CODEC_OF_CLASS_FILE_MISSING(
            "J278",
            ERROR,
            "{0} was compiled with the codec {1}, which is missing now, so nothing was generated for {2}. Put {1} on the path, or compile {0}"
                    + " again without it."),
    CLASS_OF_CLASS_FILE_MISSING(
            "J279",
            ERROR,
            "{0} was compiled with the class {1}, which is missing now, so nothing was generated for {2}. Put {1} on the path, or compile {0}"
                    + " again without it."),

    NO_SUBTYPES(
            "J280",
            ERROR,
            "No subtype of {0} says by what it is recognized. Put @Json.Subtype on the types that {0} permits, or list them with"
                    + " @Json.Subtypes."),
    SUBTYPE_UNMARKED(
            "J281",
            ERROR,
            "{0} is a subtype of {1}, and nothing says by what it is recognized. Put @Json.Subtype on it, with a value of the discriminator,"
                    + " with whenPresent, or with fallback = true."),
    DUPLICATE_SUBTYPE("J282", ERROR, "{0} and {1} are both recognized by '{2}'. Change one of them."),
    SECOND_SUBTYPE_FALLBACK("J283", ERROR, "{0} has two fallbacks: {1} and {2}. Remove one of them."),
    PRESENCE_WITH_DISCRIMINATOR(
            "J284",
            ERROR,
            "{0} is recognized by a member that is present, but {1} has a discriminator. Give {0} a value of it, or remove the"
                    + " discriminator from {1}."),
    VALUE_WITHOUT_DISCRIMINATOR(
            "J285",
            ERROR,
            "{0} is recognized by a value, but {1} has no discriminator. Write @Json(discriminator = \"...\") on {1}, or whenPresent"
                    + " on {0}."),
    DISCRIMINATOR_OF_OTHER_TYPE(
            "J286",
            ERROR,
            "'{0}' has the name of the discriminator '{1}', which is a string, but its type is {2}. Make it a String or an enum, or"
                    + " give it another name with @Json.Name."),
    TWO_DISCRIMINATORS(
            "J287",
            ERROR,
            "As a subtype of {1}, {0} has another discriminator, or another value of it, than as a subtype of its nearest parent."
                    + " Its own codec can write only one of them: let both say the same."),
    UNUSABLE_SUBTYPE("J288", ERROR, "{0} can't be a subtype of {1} in JSON: it {2}."),
    SUBTYPE_WITHOUT_VIEW(
            "J289",
            ERROR,
            "{1} has a view, and its subtype {0} has none. Remove view = false from the subtype, or view = true"
                    + " from {1}."),
    NOT_A_SUBTYPE(
            "J290", ERROR, "{0} is listed as a subtype of {1}, which it neither extends nor implements. Remove it."),
    SUBTYPE_TWICE("J291", ERROR, "{0} is listed twice. Put all of its values into one entry."),
    TOO_MANY_SUBTYPES(
            "J292",
            ERROR,
            "{0} has too many subtypes, or members by which they are recognized: generated code can tell {1} subtypes apart, and {2}"
                    + " members where there is no discriminator. Group some of them under a type of their own."),
    KOTLIN_DEFAULT(
            "J295",
            WARNING,
            "Kotlin has a default for '{0}' that Java does not see: an absent member {1}. Say the default again with"
                    + " @Json.Default, or that the member must be there with @Json.Required."),

    NOT_FLATTENED("J296", ERROR, "'{0}' can't be flattened: {1}."),
    RECURSIVE_FLATTENING(
            "J297",
            ERROR,
            "'{0}' can't be flattened: {1} would be flattened into itself by way of {2}, and its members would never end. Remove"
                    + " @Json.Flatten: an object inside an object may be recursive."),
    FLATTENED_NAME_TAKEN(
            "J298",
            ERROR,
            "\"{0}\" is {1}, and {2} as well. Set a prefix for the flattened one, as in @Json.Flatten(prefix = \"{3}_\"), or give"
                    + " one of them another name."),
    FLATTENED_WITH_ERROR("J299", ERROR, "'{0}' can't be flattened into {1}: {2}"),

    NOT_ANNOTATED("J301", ERROR, "'{0}' needs a codec for {1}, and that type is not annotated. {2}."),
    ENUM_NOT_ANNOTATED("J302", ERROR, "'{0}' needs a codec for the enum {1}, and that enum is not annotated. {2}."),
    CONTAINER_CLASS("J303", ERROR, "'{0}' uses {1}, which Jeton cannot fill: {2}. Use {3} instead."),
    MAP_KEY(
            "J304",
            ERROR,
            "'{0}' has a map with keys of type {1}. Names in JSON are strings: use java.lang.String, an enum, Integer, Long, Short, Byte,"
                    + " a type that is one string, such as java.util.UUID, a type with @Json.Value on one of"
                    + " these, or a codec of your own that overrides canBeName()."),
    NESTED_OPTIONAL(
            "J305",
            ERROR,
            "'{0}' has {1} inside another type, where empty and null cannot be told apart. Use the type inside it, and null"
                    + " for what is missing."),
    RAW_TYPE("J306", ERROR, "'{0}' uses {1} without type arguments. Say what is inside: {1}<...>."),
    NO_CONCRETE_TYPE(
            "J307",
            ERROR,
            "'{0}' uses {1}, which does not say what the value looks like. Use a concrete type, dev.jeton.JsonTree for any JSON,"
                    + " or dev.jeton.RawJson to keep the JSON text."),
    GENERIC_ARRAY("J308", ERROR, "'{0}' has an array of {1}, which Java cannot make safely. Use java.util.List<{1}>."),
    LIBRARY_TYPE(
            "J309",
            ERROR,
            "'{0}' uses {1}, a type of the JDK that Jeton does not read. Use a String or a number, name a codec of your"
                    + " own with @Json.Using, or leave the property out with @Json.Ignore."),
    NO_VIEW(
            "J310",
            ERROR,
            "'{0}' is part of a view and uses {1}, which has no view of its own. Add view = true to the @Json of {1}, or"
                    + " leave the property out with @Json.Ignore."),

    GENERATED_TYPE(
            "J311",
            ERROR,
            "'{0}' uses {1}, which Jeton generates and does not read. Use the type that it is generated for, or leave the"
                    + " property out with @Json.Ignore."),
    TYPE_NOT_PROCESSED(
            "J312",
            ERROR,
            "'{0}' uses {1}, and {2} is not there: {1} is annotated with @Json, but was compiled without Jeton's processor."
                    + " Add the processor to the build of {1}, or leave the property out with @Json.Ignore."),
    TYPE_NOT_REACHABLE(
            "J313",
            ERROR,
            "'{0}' uses {1}, and {2} is not public, so that a codec in another package cannot name it. Make it public, or leave"
                    + " the property out with @Json.Ignore."),
    TYPE_TOO_DEEP(
            "J314",
            ERROR,
            "'{0}' has type arguments that are nested more than {1} levels deep, for which compilers may run out of stack. Use"
                    + " records in between, or dev.jeton.RawJson to keep the JSON text."),
    HIDDEN_ARGUMENT(
            "J315",
            ERROR,
            "'{0}' is ignored, and {1} has another constructor of as many parameters. To call the right one, the codec has to"
                    + " name the type of '{0}', and {2} is hidden from it. Make {2} visible, or remove the other constructor."),
    ACCESSOR_OF_OTHER_TYPE("J320", ERROR, "In {1} {0}. Let both have the same type, or take it out with @Json.Ignore."),
    LOMBOK_AFTER_JETON(
            "J321",
            ERROR,
            "{0} has annotations of Lombok, but the accessors or the builder that they generate are missing. Lombok must run"
                    + " before Jeton: put it first on the processor path."),

    NO_CODEC_TO_HAND_OVER(
            "J330",
            ERROR,
            "'{0}' is to be read by {1}, which takes a codec of {2}, and generated code has none to hand over. Write a"
                    + " codec for that type argument and name it there with @Json.Using."),
    BAD_CODEC_LISTED("J331", ERROR, "Among the codecs that @Json.Codecs lists for '{0}' is {1}, which {2}."),
    CODEC_OF_NO_NAME(
            "J332",
            ERROR,
            "'{0}' has a map whose keys are to be read by {1}, which does not say that its values can be names in JSON. Override"
                    + " canBeName() in it if every value is a string in JSON, or use other keys."),
    BAD_CODEC_OF_TYPE("J333", ERROR, "@Json.Using on '{0}' names {1}, which {2}."),
    MISSING_CODEC(
            "J334",
            NOTE,
            "A codec that @Json.{0} names at '{1}' does not exist, so nothing was generated for {2}. If it is one that Jeton"
                    + " generates, such as {3}, remove it: generated codecs are called for their types in any case."),
    MIXIN_MEMBER(
            "J335",
            ERROR,
            "{0} has no {1}, so that what this member of the mixin says would be lost. Call it as there, or remove it.{2}"),
    MIXIN_TYPE(
            "J336",
            ERROR,
            "'{0}' has the type {1} in the mixin, and in {2} it is {3}. Write that type, which the member of a mixin repeats."),
    IMPORT_OF_ANNOTATED(
            "J337",
            ERROR,
            "@Json.Import imports {0}, which has a codec of its own by @Json or @Json.Using, and that is used everywhere. Remove the import."),
    IMPORTED_TWICE("J338", ERROR, "{0} is imported twice at '{1}'. Leave one @Json.Import of it."),
    BAD_IMPORT("J339", ERROR, "@Json.Import imports {0}, which {1}."),
    REPLACED_TYPE("J340", ERROR, "'{0}' uses {1}, which Jeton does not read: {2}. Use {3}."),
    SUBTYPE_OF_OTHER_ARGUMENTS("J341", ERROR, "{0} can not be read in place of {1}: {2}."),
    JACKSON_ON_IMPORT(
            "J342",
            NOTE,
            "{0} has annotations of Jackson, which @Json.Import does not read: {1}. Where they change the JSON, say the same in"
                    + " its mixin with Jeton's annotations."),

    SECRET_IN_TO_STRING(
            "J402",
            WARNING,
            "{0} has secrets ({1}), which the toString of a record shows unless it is overridden. Declare one: {2}"),

    DUPLICATE_CONSTANT(
            "J501",
            ERROR,
            "The constants {0} and {1} both have the name \"{2}\" in JSON. Give one of them another with @Json.Name."),
    DUPLICATE_IGNORING_CASE(
            "J502",
            ERROR,
            "With ignoreCase, \"{2}\" of the constant {1} is the same as \"{3}\" of {0}. Rename one of them, or drop"
                    + " ignoreCase."),
    SECOND_FALLBACK(
            "J503",
            ERROR,
            "{0} and {1} both have @Json.Fallback, and only one constant can stand for unknown values. Remove one of them."),
    NO_CONSTANTS("J504", ERROR, "The enum {0} has no constants, so no value could ever be read. Add one."),

    UNEXPECTED(
            "J901",
            ERROR,
            "Jeton failed on {0}. This is a bug in Jeton, not in your code. Please report it with this text and, if you"
                    + " can, the type.\n{1}"),
    CANNOT_WRITE(
            "J902",
            ERROR,
            "The {0} could not be written: {1}. Check that the directory for generated sources is writable and the disk"
                    + " not full.");

    private final String id;
    private final Severity severity;
    private final String text;

    Diagnostic(String id, Severity severity, String text) {
        this.id = id;
        this.severity = severity;
        this.text = text;
    }

    /** The visible id: the letter J and three digits. */
    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    /**
     * The whole message, headed by the id.
     *
     * @param arguments one for each placeholder, in order
     * @throws IllegalArgumentException if a placeholder has no argument or an argument no placeholder
     */
    public String message(Object... arguments) {
        return id + ": " + MessageTemplate.fill(text, arguments);
    }
}

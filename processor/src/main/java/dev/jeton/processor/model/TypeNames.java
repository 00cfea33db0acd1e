package dev.jeton.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * The classes of the JDK and of Jeton's runtime that models and emitters name. The processor does not depend on the runtime;
 * a test holds these names, and the members that generated code calls, against the real classes.
 */
public final class TypeNames {
    public static final ClassName STRING = ClassName.get("java.lang", "String");
    public static final ClassName OPTIONAL = ClassName.get("java.util", "Optional");
    public static final ClassName MAP = ClassName.get("java.util", "Map");

    public static final ClassName JSON_CODEC = ClassName.get("dev.jeton", "JsonCodec");
    public static final ClassName JSON_CODECS = ClassName.get("dev.jeton", "JsonCodecs");
    public static final ClassName ENUM_CODEC = ClassName.get("dev.jeton", "EnumCodec");
    public static final ClassName JSON_EXCEPTION = ClassName.get("dev.jeton", "JsonException");
    public static final ClassName JSON_READER = ClassName.get("dev.jeton", "JsonReader");
    public static final ClassName JSON_WRITER = ClassName.get("dev.jeton", "JsonWriter");
    public static final ClassName JSON_LIMITS = ClassName.get("dev.jeton", "JsonLimits");
    public static final ClassName JSON_VIEW = ClassName.get("dev.jeton", "JsonView");
    public static final ClassName NESTED_VIEW = ClassName.get("dev.jeton.codegen", "NestedView");
    public static final ClassName UNDECODED_VALUE = ClassName.get("dev.jeton.codegen", "UndecodedValue");
    public static final ClassName UTF8_SLICE = ClassName.get("dev.jeton", "Utf8Slice");
    public static final ClassName ELEMENT_CURSOR = ClassName.get("dev.jeton", "ElementCursor");
    public static final ClassName MEMBER_CURSOR = ClassName.get("dev.jeton", "MemberCursor");
    public static final ClassName WORD_CURSOR = ClassName.get("dev.jeton", "WordCursor");
    public static final ClassName JSON_ERROR_CODE = ClassName.get("dev.jeton", "JsonErrorCode");
    public static final ClassName RAW_JSON = ClassName.get("dev.jeton", "RawJson");
    public static final ClassName JSON_TREE = ClassName.get("dev.jeton", "JsonTree");
    public static final ClassName PATCH = ClassName.get("dev.jeton", "Patch");
    public static final ClassName OPEN_ENUM = ClassName.get("dev.jeton", "OpenEnum");
    public static final ClassName API = ClassName.get("dev.jeton.codegen", "Api");
    public static final ClassName CODEC_READER = ClassName.get("dev.jeton.codegen", "CodecReader");
    public static final ClassName CODEC_WRITER = ClassName.get("dev.jeton.codegen", "CodecWriter");
    public static final ClassName MEMBER_NAME = ClassName.get("dev.jeton.codegen", "MemberName");
    public static final ClassName NAME_TABLE = ClassName.get("dev.jeton.codegen", "NameTable");
    public static final ClassName READ_STACK = ClassName.get("dev.jeton.codegen", "ReadStack");
    public static final ClassName WRITE_STACK = ClassName.get("dev.jeton.codegen", "WriteStack");
    public static final ClassName PRIMITIVE_READ_STACK = ClassName.get("dev.jeton.codegen", "PrimitiveReadStack");
    public static final ClassName EXTRAS = ClassName.get("dev.jeton.codegen", "Extras");
    public static final ClassName OBJECT_CODEC = ClassName.get("dev.jeton.codegen", "ObjectCodec");
    public static final ClassName NUMBER_ENUM_CODEC = ClassName.get("dev.jeton.codegen", "NumberEnumCodec");
    public static final ClassName CONSTANT_TEXTS = ClassName.get("dev.jeton.codegen", "ConstantTexts");
    public static final ClassName LAZY_CODEC = ClassName.get("dev.jeton.codegen", "LazyCodec");
    public static final ClassName VARIABLE_VIEW = ClassName.get("dev.jeton.codegen", "VariableView");
    public static final ClassName NEVER_NULL = ClassName.get("dev.jeton.codegen", "NeverNull");
    public static final ClassName ONE_VALUE_CODEC = ClassName.get("dev.jeton.codegen", "OneValueCodec");
    public static final ClassName DESCRIPTION = ClassName.get("dev.jeton.codegen", "Description");
    public static final ClassName VALUE_FORM = ClassName.get("dev.jeton.codegen", "ValueForm");
    public static final ClassName TIME_FORMS = ClassName.get("dev.jeton.codegen", "TimeForms");
    public static final ClassName VALUE_FORMS = ClassName.get("dev.jeton.codegen", "ValueForms");
    public static final ClassName DELIMITED = ClassName.get("dev.jeton.codegen", "Delimited");
    public static final ClassName CONTENTS = ClassName.get("dev.jeton.codegen", "Contents");
    public static final ClassName SUBTYPES = ClassName.get("dev.jeton.codegen", "Subtypes");
    public static final ClassName SPACE_DELIMITED = ClassName.get("dev.jeton.codegen", "SpaceDelimited");

    private TypeNames() {}
}

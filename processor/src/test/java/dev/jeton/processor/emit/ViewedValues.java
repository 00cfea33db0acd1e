package dev.jeton.processor.emit;

import com.palantir.javapoet.ClassName;
import dev.jeton.ElementCursor;
import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import dev.jeton.JsonView;
import dev.jeton.MemberCursor;
import dev.jeton.OpenEnum;
import dev.jeton.Patch;
import dev.jeton.RawJson;
import dev.jeton.Utf8Slice;
import dev.jeton.ValueCursor;
import dev.jeton.WordCursor;
import dev.jeton.codegen.TimeForms;
import dev.jeton.codegen.ValueForms;
import dev.jeton.processor.model.BigNumberKind;
import dev.jeton.processor.model.CodedValue.EnumValue;
import dev.jeton.processor.model.CodedValue.ForeignValue;
import dev.jeton.processor.model.CodedValue.ObjectValue;
import dev.jeton.processor.model.CodedValue.OneValue;
import dev.jeton.processor.model.CodedValue.OpenEnumValue;
import dev.jeton.processor.model.ContainerValue.ArrayValue;
import dev.jeton.processor.model.ContainerValue.MapValue;
import dev.jeton.processor.model.ContainerValue.SequenceValue;
import dev.jeton.processor.model.PatchValue;
import dev.jeton.processor.model.PrimitiveKind;
import dev.jeton.processor.model.SingleOrArrayValue;
import dev.jeton.processor.model.Trait;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.model.ValueModel.Base64Value;
import dev.jeton.processor.model.ValueModel.BigNumberValue;
import dev.jeton.processor.model.ValueModel.BoxedValue;
import dev.jeton.processor.model.ValueModel.DelimitedValue;
import dev.jeton.processor.model.ValueModel.FormedValue;
import dev.jeton.processor.model.ValueModel.OptionalValue;
import dev.jeton.processor.model.ValueModel.PrimitiveOptionalValue;
import dev.jeton.processor.model.ValueModel.PrimitiveValue;
import dev.jeton.processor.model.ValueModel.RawJsonValue;
import dev.jeton.processor.model.ValueModel.RawTextValue;
import dev.jeton.processor.model.ValueModel.StringValue;
import dev.jeton.processor.model.ValueVisitor;
import java.lang.reflect.Array;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a view and its cursors return, and what a record holds, as plain values that can be compared: arrays, sets and words
 * are lists, texts are strings, an optional is what is inside it.
 */
final class ViewedValues implements ValueVisitor<Object> {
    private final ValueCursor cursor;
    private final GeneratedCode code;

    private ViewedValues(ValueCursor cursor, GeneratedCode code) {
        this.cursor = cursor;
        this.code = code;
    }

    /** What an accessor of a view returned for a property. */
    static @Nullable Object plain(@Nullable Object returned, ValueModel value, GeneratedCode code) {
        ValueModel present = value.unwrapped();
        if (returned instanceof ElementCursor elements) {
            return elements.isPresent() ? list(elements, present.children().get(0), code) : null;
        } else if (returned instanceof MemberCursor members) {
            return members.isPresent() ? map(members, present.children().get(0), code) : null;
        } else if (returned instanceof WordCursor words) {
            return words.isPresent() ? list(words) : null;
        } else if (returned instanceof Utf8Slice slice) {
            return slice.isPresent() ? slice.text() : null;
        } else if (returned instanceof JsonView view) {
            return GeneratedCode.call(view, "toValue");
        } else {
            return ofRecord(returned);
        }
    }

    private static List<@Nullable Object> list(ElementCursor cursor, ValueModel element, GeneratedCode code) {
        List<@Nullable Object> list = new ArrayList<>();
        while (cursor.next()) {
            list.add(
                    cursor.isNull() && !element.is(Trait.KEEPS_NULL)
                            ? null
                            : element.accept(new ViewedValues(cursor, code)));
        }
        return list;
    }

    private static Map<String, @Nullable Object> map(MemberCursor cursor, ValueModel content, GeneratedCode code) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        while (cursor.next()) {
            String key = cursor.key().text();
            map.put(
                    key,
                    cursor.isNull() && !content.is(Trait.KEEPS_NULL)
                            ? null
                            : content.accept(new ViewedValues(cursor, code)));
        }
        return map;
    }

    private static List<String> list(WordCursor words) {
        List<String> list = new ArrayList<>();
        while (words.next()) {
            list.add(words.word().text());
        }
        return list;
    }

    /** What a record's component holds. */
    static @Nullable Object ofRecord(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return ofRecord(optional.orElse(null));
        } else if (value instanceof Patch<?> patch) {
            return patch.isPresent() ? ofRecord(patch.get()) : null;
        } else if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? optional.getAsInt() : null;
        } else if (value instanceof OptionalLong optional) {
            return optional.isPresent() ? optional.getAsLong() : null;
        } else if (value instanceof OptionalDouble optional) {
            return optional.isPresent() ? optional.getAsDouble() : null;
        } else if (value instanceof Collection<?> collection) {
            return each(collection.toArray());
        } else if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> plain = new LinkedHashMap<>();
            // Names in a view; those of the one enum are its constants in small letters.
            map.forEach((key, content) -> plain.put(
                    key instanceof Enum<?> constant
                            ? constant.name().toLowerCase(Locale.ROOT)
                            : (key instanceof Record oneValue ? GeneratedCode.call(oneValue, "text") : key).toString(),
                    ofRecord(content)));
            return plain;
        } else if (value instanceof RawJson raw) {
            return raw.json();
        } else if (value instanceof OpenEnum<?> open) {
            return open.text();
        } else if (value != null && value.getClass().isArray()) {
            Object[] elements = new Object[Array.getLength(value)];
            Arrays.setAll(elements, index -> Array.get(value, index));
            return each(elements);
        } else {
            return value;
        }
    }

    private static List<@Nullable Object> each(@Nullable Object[] elements) {
        List<@Nullable Object> plain = new ArrayList<>();
        for (Object element : elements) {
            plain.add(ofRecord(element));
        }
        return plain;
    }

    private Object primitive(PrimitiveKind kind) {
        return switch (kind) {
            case BOOLEAN -> cursor.asBoolean();
            case BYTE -> cursor.asByte();
            case SHORT -> cursor.asShort();
            case INT -> cursor.asInt();
            case LONG -> cursor.asLong();
            case CHAR -> cursor.asChar();
            case FLOAT -> cursor.asFloat();
            case DOUBLE -> cursor.asDouble();
        };
    }

    @Override
    public Object visitPrimitive(PrimitiveValue value) {
        return primitive(value.kind());
    }

    @Override
    public Object visitBoxed(BoxedValue value) {
        return primitive(value.kind());
    }

    @Override
    public Object visitPrimitiveOptional(PrimitiveOptionalValue value) {
        return primitive(value.kind().content());
    }

    @Override
    public Object visitBigNumber(BigNumberValue value) {
        return value.kind() == BigNumberKind.BIG_DECIMAL ? cursor.asBigDecimal() : cursor.asBigInteger();
    }

    @Override
    public Object visitString(StringValue value) {
        return cursor.asSlice().text();
    }

    @Override
    public Object visitRawText(RawTextValue value) {
        return cursor.asRaw().text();
    }

    @Override
    public Object visitRawJson(RawJsonValue value) {
        return cursor.asRaw().text();
    }

    @Override
    public Object visitBase64(Base64Value value) {
        return each(box(cursor.asBytes()));
    }

    private static Class<?> loaded(ClassName type) {
        try {
            return Class.forName(type.reflectionName());
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    private static Object[] box(byte[] bytes) {
        Object[] boxed = new Object[bytes.length];
        Arrays.setAll(boxed, index -> bytes[index]);
        return boxed;
    }

    @Override
    public @Nullable Object visitFormed(FormedValue value) {
        JsonCodec<?> codec = switch (value.form().kind()) {
            case TEXT -> JsonCodecs.of(loaded((ClassName) value.type()));
            case SECRET_TEXT -> JsonCodecs.of(char[].class);
            case EPOCH -> TimeForms.EPOCH_SECONDS;
            case CONSTANT -> ValueForms.names(TimeUnit.class, TimeUnit.values());
            case PATTERN -> TimeForms.pattern(LocalDate.class, value.form().argument());
        };
        return ofRecord(cursor.as(codec));
    }

    @Override
    public Object visitObject(ObjectValue value) {
        return GeneratedCode.call(cursor.as(code.itemView()), "toValue");
    }

    @Override
    public Object visitEnum(EnumValue value) {
        return cursor.as(code.actionCodec());
    }

    @Override
    public @Nullable Object visitOneValue(OneValue value) {
        return cursor.as(code.oneValueCodec(value));
    }

    @Override
    public @Nullable Object visitForeign(ForeignValue value) {
        return ofRecord(code.itemCodec().list().nullable().read(cursor.asRaw().text()));
    }

    @Override
    public Object visitOpenEnum(OpenEnumValue value) {
        return cursor.asSlice().text();
    }

    @Override
    public Object visitOptional(OptionalValue value) {
        return value.content().accept(this);
    }

    @Override
    public Object visitPatch(PatchValue value) {
        throw new AssertionError("only a property may be a patch");
    }

    @Override
    public Object visitSequence(SequenceValue value) {
        return list(cursor.asArray(), value.element(), code);
    }

    @Override
    public Object visitArray(ArrayValue value) {
        return list(cursor.asArray(), value.element(), code);
    }

    @Override
    public Object visitSingleOrArray(SingleOrArrayValue value) {
        throw new AssertionError("only a property may leave its brackets out");
    }

    @Override
    public Object visitMap(MapValue value) {
        return map(cursor.asMap(), value.content(), code);
    }

    @Override
    public Object visitDelimited(DelimitedValue value) {
        return List.of(
                cursor.asSlice().text().split(String.valueOf(value.delimiter().character())));
    }
}

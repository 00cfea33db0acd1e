package dev.jeton.processor.emit.name;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.model.HeldCodec;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.PropertyModel;
import dev.jeton.processor.model.Trait;
import dev.jeton.processor.model.TypeNames;
import dev.jeton.processor.model.ValueModel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The names that mean a type or a package in a codec. A variable must not have one of them: in
 * {@code Optional.empty()} a variable {@code Optional} would obscure the class (JLS 6.4.2).
 */
public final class ReferencedTypes {
    private static final List<ClassName> TYPES_OF_VIEWS = List.of(
            TypeNames.JSON_LIMITS,
            TypeNames.JSON_VIEW,
            TypeNames.UNDECODED_VALUE,
            TypeNames.VARIABLE_VIEW,
            ClassName.get(Supplier.class),
            TypeNames.ELEMENT_CURSOR,
            TypeNames.MEMBER_CURSOR,
            TypeNames.WORD_CURSOR,
            ClassName.get(StandardCharsets.class));

    private static final List<ClassName> TYPES_OF_CODECS = List.of(
            TypeNames.STRING,
            TypeNames.JSON_READER,
            TypeNames.CODEC_READER,
            TypeNames.JSON_WRITER,
            TypeNames.API,
            TypeNames.CODEC_WRITER,
            TypeNames.JSON_ERROR_CODE,
            TypeNames.JSON_EXCEPTION,
            TypeNames.RAW_JSON,
            TypeNames.NAME_TABLE,
            TypeNames.MEMBER_NAME,
            TypeNames.READ_STACK,
            TypeNames.WRITE_STACK,
            TypeNames.PRIMITIVE_READ_STACK,
            TypeNames.EXTRAS,
            TypeNames.SPACE_DELIMITED,
            TypeNames.DELIMITED,
            TypeNames.CONTENTS,
            TypeNames.VALUE_FORM,
            TypeNames.TIME_FORMS,
            TypeNames.VALUE_FORMS,
            TypeNames.OBJECT_CODEC,
            TypeNames.ONE_VALUE_CODEC,
            TypeNames.NESTED_VIEW,
            TypeNames.UTF8_SLICE,
            TypeNames.DESCRIPTION,
            ClassName.get(ArrayDeque.class),
            ClassName.get(Arrays.class),
            ClassName.get(Collection.class),
            ClassName.get(Collections.class),
            ClassName.get(ConcurrentHashMap.class),
            ClassName.get(ConcurrentSkipListMap.class),
            ClassName.get(Double.class),
            ClassName.get(Exception.class),
            ClassName.get(Float.class),
            ClassName.get(LinkedHashMap.class),
            ClassName.get(LinkedHashSet.class),
            ClassName.get(List.class),
            ClassName.get(Map.class),
            ClassName.get(Object.class),
            ClassName.get(Objects.class),
            ClassName.get(Optional.class),
            ClassName.get(OptionalDouble.class),
            ClassName.get(OptionalInt.class),
            ClassName.get(OptionalLong.class),
            ClassName.get(Override.class),
            ClassName.get(Set.class),
            ClassName.get(StringBuilder.class),
            ClassName.get(SuppressWarnings.class));

    /** The simple names of the classes that any codec may name. */
    static final Set<String> NAMES_EVERYWHERE = TYPES_OF_CODECS.stream()
            .map(type -> type.topLevelClassName().simpleName())
            .collect(Collectors.toUnmodifiableSet());

    private final Set<ClassName> types = new LinkedHashSet<>(TYPES_OF_CODECS);

    private ReferencedTypes(ObjectCodecModel model) {
        types.add(model.type());
        types.add(model.codec());
        model.view().ifPresent(view -> {
            types.addAll(TYPES_OF_VIEWS);
            types.add(view.type());
        });
        model.construction().namedTypes().forEach(this::addType);
        model.flattened().forEach(object -> {
            types.add(object.type());
            object.construction().namedTypes().forEach(this::addType);
        });
        for (PropertyModel property : model.properties()) {
            addValue(property.value());
            if (property.presence().defaulted().isPresent()
                    && property.value().withoutOptional().is(Trait.HELD_DEFAULT)) {
                types.add(ClassName.get("", CodecNames.HELD_DEFAULTS));
            }
        }
    }

    /** The simple names that are taken, and the first parts of packages where two types have the same simple name. */
    static Set<String> reservedNames(ObjectCodecModel model) {
        return new ReferencedTypes(model).reservedNames();
    }

    private Set<String> reservedNames() {
        Map<String, ClassName> bySimpleName = new HashMap<>();
        boolean ambiguous = false;
        for (ClassName type : types) {
            ClassName outermost = type.topLevelClassName();
            ClassName other = bySimpleName.putIfAbsent(outermost.simpleName(), outermost);
            ambiguous |= other != null && !other.equals(outermost);
        }
        Set<String> reserved = new LinkedHashSet<>(bySimpleName.keySet());
        for (ClassName type : types) {
            // A name that stands for two classes is qualified for one of them, and a package can be obscured as well.
            if (ambiguous && !type.packageName().isEmpty()) {
                reserved.add(type.packageName().split("\\.")[0]);
            }
        }
        return reserved;
    }

    private void addValue(ValueModel value) {
        addType(value.type());
        value.codecReference().ifPresent(codec -> {
            types.addAll(codec.classes());
            codec.held().ifPresent(held -> types.add(ClassName.get("", HeldCodec.HOLDER)));
        });
        value.runtimeForm().ifPresent(form -> types.addAll(form.classes()));
        value.viewedObject().ifPresent(object -> {
            object.view().ifPresent(types::add);
            object.viewsOfArguments().forEach(argument -> argument.view().ifPresent(types::add));
        });
        value.children().forEach(this::addValue);
    }

    private void addType(TypeName type) {
        if (type instanceof ClassName name) {
            types.add(name);
        } else if (type instanceof ArrayTypeName array) {
            addType(array.componentType());
        } else if (type instanceof ParameterizedTypeName parameterized) {
            types.add(parameterized.rawType());
            parameterized.typeArguments().forEach(this::addType);
        }
    }
}

package dev.jeton.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.model.TypeNames;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.model.ValueModel.ArrayValue;
import dev.jeton.processor.model.ValueModel.MapValue;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Emits the methods that write containers. */
final class WriteContainerEmitter {
    private final CodecNames names;
    private final String writer;

    WriteContainerEmitter(CodecNames names) {
        this.names = names;
        this.writer = names.get(FixedName.WRITER);
    }

    MethodSpec emit(Container container) {
        return container.value() instanceof MapValue map ? map(container, map) : elements(container);
    }

    // Example:
    // private static void writeProperties(JsonWriter writer, List<Property> properties) {
    //   writer.beginArray();
    //   for (Property element : properties) {
    //     if (element != null) {
    //       PropertyCodec.INSTANCE.writeValue(writer, element);
    //     } else {
    //       writer.writeNull();
    //     }
    //   }
    //   writer.endArray();
    // }
    private MethodSpec elements(Container container) {
        String parameter = parameter(container, FixedName.ELEMENTS);
        String element = names.get(FixedName.ELEMENT);
        return method(container, parameter)
                .addStatement("$N.beginArray()", writer)
                .beginControlFlow("for ($T $N : $N)", elementType(container), element, parameter)
                .addCode(element(container, CodeBlock.of("$N", element)))
                .endControlFlow()
                .addStatement("$N.endArray()", writer)
                .build();
    }

    // Example:
    // private static void writeLimits(JsonWriter writer, Map<String, Long> limits) {
    //   writer.beginObject();
    //   for (Map.Entry<String, Long> entry : limits.entrySet()) {
    //     writer.key(entry.getKey());
    //     Long element = entry.getValue();
    //     if (element != null) {
    //       writer.writeLong(element);
    //     } else {
    //       writer.writeNull();
    //     }
    //   }
    //   writer.endObject();
    // }
    private MethodSpec map(Container container, MapValue map) {
        String parameter = parameter(container, FixedName.ENTRIES);
        String entry = names.get(FixedName.ENTRY);
        String element = names.get(FixedName.ELEMENT);
        TypeName elementType = elementType(container);
        TypeName entryType = ParameterizedTypeName.get(
                ClassName.get(Map.Entry.class),
                TypeNames.STRING,
                map.variance().argument(map.content().type()));
        return method(container, parameter)
                .addStatement("$N.beginObject()", writer)
                .beginControlFlow("for ($T $N : $N.entrySet())", entryType, entry, parameter)
                .addStatement("$N.key($N.getKey())", writer, entry)
                .addStatement("$T $N = $N.getValue()", elementType, element, entry)
                .addCode(element(container, CodeBlock.of("$N", element)))
                .endControlFlow()
                .addStatement("$N.endObject()", writer)
                .build();
    }

    private CodeBlock element(Container container, CodeBlock expression) {
        return WriteStatements.writeOrNull(names, container.inside(), container.element(), expression);
    }

    private static TypeName elementType(Container container) {
        ValueModel element = container.element();
        return container.value() instanceof ArrayValue
                ? element.type()
                : element.type().box();
    }

    /** A container in a property is named like the property; one inside another can't be. */
    private String parameter(Container container, FixedName nested) {
        Position position = container.position();
        return position.depth() == 0 ? names.property(position.property()) : names.get(nested);
    }

    private MethodSpec.Builder method(Container container, String parameter) {
        return MethodSpec.methodBuilder(names.writeMethod(container.position()))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(TypeNames.JSON_WRITER, writer)
                .addParameter(container.value().type(), parameter);
    }
}

package dev.jeton.processor.emit.value;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.FixedName;
import dev.jeton.processor.emit.name.PrimitiveNames;
import dev.jeton.processor.model.ContainerValue;
import dev.jeton.processor.model.ContainerValue.ArrayValue;
import dev.jeton.processor.model.ContainerValue.MapValue;
import dev.jeton.processor.model.ContainerValue.SequenceValue;
import dev.jeton.processor.model.ObjectCodecModel.DuplicateMembers;
import dev.jeton.processor.model.SequenceKind;
import dev.jeton.processor.model.TypeNames;
import dev.jeton.processor.model.ValueModel.PrimitiveValue;
import javax.lang.model.element.Modifier;

/** Emits the methods that read containers: elements go onto a stack of the reader and from there into the container. */
public final class ReadContainerEmitter {
    private final CodecNames names;
    private final String reader;
    private final String elements;
    private final String mark;
    private final String popMap;

    public ReadContainerEmitter(CodecNames names, DuplicateMembers duplicates) {
        this.names = names;
        this.reader = names.get(FixedName.READER);
        this.elements = names.get(FixedName.ELEMENTS);
        this.mark = names.get(FixedName.MARK);
        this.popMap = duplicates == DuplicateMembers.LAST_WINS ? "popMapLastWins" : "popMap";
    }

    public MethodSpec emit(Container container) {
        return container.value().acceptContainer(new ContainerValue.Visitor<>() {
            @Override
            public MethodSpec visitSequence(SequenceValue value) {
                String pop = value.kind() == SequenceKind.SET ? "popSet" : "popList";
                return objects(container, CodeBlock.of("$N.$L($N)", elements, pop, mark));
            }

            @Override
            public MethodSpec visitMap(MapValue value) {
                return map(container);
            }

            @Override
            public MethodSpec visitArray(ArrayValue value) {
                return value.primitives()
                        .map(primitive -> primitives(container, primitive))
                        .orElseGet(() -> {
                            String empty = names.emptyArray(container.position());
                            return objects(container, CodeBlock.of("$N.popArray($N, $N)", elements, mark, empty));
                        });
            }
        });
    }

    // Example:
    // private static List<Property> readProperties(CodecReader reader) {
    //   ReadStack elements = reader.elements();
    //   int mark = elements.mark();
    //   reader.beginArray();
    //   while (reader.nextElement()) {
    //     elements.push(reader.readNull() ? null : PropertyCodec.INSTANCE.decode(reader));
    //   }
    //   return elements.popList(mark);
    // }
    private MethodSpec objects(Container container, CodeBlock pop) {
        return method(container, TypeNames.READ_STACK, "elements")
                .addStatement("$N.beginArray()", reader)
                .beginControlFlow("while ($N.nextElement())", reader)
                .addStatement("$N.push($L)", elements, element(container))
                .endControlFlow()
                .addStatement("return $L", pop)
                .build();
    }

    // Example:
    // private static long[] readTimes(CodecReader reader) {
    //   PrimitiveReadStack elements = reader.primitiveElements();
    //   int mark = elements.mark();
    //   reader.beginArray();
    //   while (reader.nextElement()) {
    //     elements.pushLong(reader.readLong());
    //   }
    //   return elements.popLongs(mark);
    // }
    private MethodSpec primitives(Container container, PrimitiveValue primitive) {
        String kind = PrimitiveNames.capitalised(primitive.kind());
        return method(container, TypeNames.PRIMITIVE_READ_STACK, "primitiveElements")
                .addStatement("$N.beginArray()", reader)
                .beginControlFlow("while ($N.nextElement())", reader)
                .addStatement("$N.push$L($L)", elements, kind, element(container))
                .endControlFlow()
                .addStatement("return $N.pop$Ls($N)", elements, kind, mark)
                .build();
    }

    // Example:
    // private static Map<String, Long> readLimits(CodecReader reader) {
    //   ReadStack elements = reader.elements();
    //   int mark = elements.mark();
    //   reader.beginMap();
    //   while (reader.nextEntry()) {
    //     elements.pushKey(reader.memberName());
    //     elements.push(reader.readNull() ? null : reader.readLong());
    //   }
    //   return elements.popMap(mark);
    // }
    private MethodSpec map(Container container) {
        return method(container, TypeNames.READ_STACK, "elements")
                .addStatement("$N.beginMap()", reader)
                .beginControlFlow("while ($N.nextEntry())", reader)
                .addStatement("$N.pushKey($N.memberName())", elements, reader)
                .addStatement("$N.push($L)", elements, element(container))
                .endControlFlow()
                .addStatement("return $N.$L($N)", elements, popMap, mark)
                .build();
    }

    private CodeBlock element(Container container) {
        return new ReadExpressions(names, container.inside()).nullable(container.element());
    }

    private MethodSpec.Builder method(Container container, TypeName stack, String accessor) {
        return MethodSpec.methodBuilder(names.readMethod(container.position()))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(container.value().type())
                .addParameter(TypeNames.CODEC_READER, reader)
                .addStatement("$T $N = $N.$L()", stack, elements, reader, accessor)
                .addStatement("int $N = $N.mark()", mark, elements);
    }
}

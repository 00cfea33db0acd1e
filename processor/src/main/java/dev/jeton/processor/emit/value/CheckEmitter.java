package dev.jeton.processor.emit.value;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.FixedName;
import dev.jeton.processor.model.CollectionType.Nulls;
import dev.jeton.processor.model.ContainerValue;
import dev.jeton.processor.model.ContainerValue.ArrayValue;
import dev.jeton.processor.model.ContainerValue.Brackets;
import dev.jeton.processor.model.ContainerValue.MapValue;
import dev.jeton.processor.model.ContainerValue.SequenceValue;
import dev.jeton.processor.model.ObjectCodecModel.DuplicateMembers;
import dev.jeton.processor.model.TypeNames;
import javax.lang.model.element.Modifier;

/** Emits the methods that go over containers without making them, and are as strict as the codec about what is inside. */
public final class CheckEmitter {
    private final CodecNames names;
    private final ObjectChecks objects;
    private final String reader;
    private final String nextEntry;

    public CheckEmitter(CodecNames names, ObjectChecks objects, DuplicateMembers duplicates) {
        this.names = names;
        this.objects = objects;
        this.reader = names.get(FixedName.READER);
        this.nextEntry = duplicates == DuplicateMembers.LAST_WINS ? "nextEntry" : "nextDistinctEntry";
    }

    // Example:
    // private void checkProperties(CodecReader reader) {
    //   reader.beginArray();
    //   while (reader.nextElement()) {
    //     if (!reader.readNull()) {
    //       ...
    //     }
    //   }
    // }
    //
    // private void checkLimits(CodecReader reader) {
    //   reader.beginMap();
    //   while (reader.nextDistinctEntry()) {
    //     ...
    //   }
    // }
    public MethodSpec emit(Container container) {
        return container.value().acceptContainer(new ContainerValue.Visitor<>() {
            @Override
            public MethodSpec visitSequence(SequenceValue value) {
                return array(container);
            }

            @Override
            public MethodSpec visitArray(ArrayValue value) {
                return array(container);
            }

            @Override
            public MethodSpec visitMap(MapValue value) {
                CodeBlock key = value.key().accept(new KeyChecks(names, inside(container)));
                return method(container, loop(container, "beginMap", nextEntry, key));
            }
        });
    }

    // Example:
    // if (reader.isArray()) {
    //   reader.beginArray();
    //   ...
    // } else {
    //   reader.readSlice(reader.discarded());
    // }
    private MethodSpec array(Container container) {
        CodeBlock loop = loop(container, "beginArray", "nextElement", CodeBlock.of(""));
        if (container.value().brackets() == Brackets.ALWAYS) {
            return method(container, loop);
        }
        return method(
                container,
                CodeBlock.builder()
                        .beginControlFlow("if ($N.isArray())", reader)
                        .add(loop)
                        .nextControlFlow("else")
                        .add(inside(container).notNull(container.element()))
                        .endControlFlow()
                        .build());
    }

    private CodeBlock loop(Container container, String begin, String next, CodeBlock key) {
        return CodeBlock.builder()
                .addStatement("$N.$L()", reader, begin)
                .beginControlFlow("while ($N.$L())", reader, next)
                .add(key)
                .add(element(container))
                .endControlFlow()
                .build();
    }

    private MethodSpec method(Container container, CodeBlock body) {
        return MethodSpec.methodBuilder(names.checkMethod(container.position()))
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeNames.CODEC_READER, reader)
                .addCode(body)
                .build();
    }

    private CodeBlock element(Container container) {
        return container.value().nulls() == Nulls.ALLOWED
                ? inside(container).nullable(container.element())
                : inside(container).notNull(container.element());
    }

    private CheckStatements inside(Container container) {
        return CheckStatements.at(names, container.inside(), objects);
    }
}

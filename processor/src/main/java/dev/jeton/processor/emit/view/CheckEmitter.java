package dev.jeton.processor.emit.view;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.FixedName;
import dev.jeton.processor.emit.value.Container;
import dev.jeton.processor.model.CollectionType.Nulls;
import dev.jeton.processor.model.ContainerValue;
import dev.jeton.processor.model.ContainerValue.ArrayValue;
import dev.jeton.processor.model.ContainerValue.MapValue;
import dev.jeton.processor.model.ContainerValue.SequenceValue;
import dev.jeton.processor.model.ObjectCodecModel.DuplicateMembers;
import dev.jeton.processor.model.TypeNames;
import javax.lang.model.element.Modifier;

/** Emits the methods that go over containers while a view reads them, and are as strict as the codec about what is inside. */
public final class CheckEmitter {
    private final CodecNames names;
    private final String reader;
    private final String nextEntry;

    CheckEmitter(CodecNames names, DuplicateMembers duplicates) {
        this.names = names;
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
    MethodSpec emit(Container container) {
        return container.value().acceptContainer(new ContainerValue.Visitor<>() {
            @Override
            public MethodSpec visitSequence(SequenceValue value) {
                return check(container, "beginArray", "nextElement", CodeBlock.of(""));
            }

            @Override
            public MethodSpec visitArray(ArrayValue value) {
                return check(container, "beginArray", "nextElement", CodeBlock.of(""));
            }

            @Override
            public MethodSpec visitMap(MapValue value) {
                CodeBlock key = value.key().accept(new KeyChecks(names, container.inside()));
                return check(container, "beginMap", nextEntry, key);
            }
        });
    }

    private MethodSpec check(Container container, String begin, String next, CodeBlock key) {
        return MethodSpec.methodBuilder(names.checkMethod(container.position()))
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeNames.CODEC_READER, reader)
                .addStatement("$N.$L()", reader, begin)
                .beginControlFlow("while ($N.$L())", reader, next)
                .addCode(key)
                .addCode(element(container))
                .endControlFlow()
                .build();
    }

    private CodeBlock element(Container container) {
        return container.value().nulls() == Nulls.ALLOWED
                ? CheckStatements.nullable(names, container.inside(), container.element())
                : CheckStatements.notNull(names, container.inside(), container.element());
    }
}

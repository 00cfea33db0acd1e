package dev.jeton.processor.emit.member;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.FixedName;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.TypeNames;
import java.util.List;
import java.util.stream.IntStream;

/** The constants for the names of members that are likely to come next. They are the codec's; a view of its type uses them, too. */
public final class MemberNames {
    private final CodecNames names;
    private final CodeBlock qualifier;

    private MemberNames(CodecNames names, CodeBlock qualifier) {
        this.names = names;
        this.qualifier = qualifier;
    }

    public static MemberNames inCodec(CodecNames names) {
        return new MemberNames(names, CodeBlock.of(""));
    }

    /** As the view calls them. */
    public static MemberNames inView(ClassName codec, CodecNames namesOfCodec) {
        return new MemberNames(namesOfCodec, CodeBlock.of("$T.", codec));
    }

    // Example: TokenResponseCodec.EXPIRES_IN
    CodeBlock of(int property) {
        return CodeBlock.of("$L$N", qualifier, names.memberName(property));
    }

    // Example: PaymentCodec.TYPE_KNOWN
    CodeBlock known(int property) {
        return CodeBlock.of("$L$N", qualifier, names.known(property));
    }

    // Example: private static final MemberName EXPIRES_IN = MEMBERS.memberName(2);
    static List<FieldSpec> constants(ObjectCodecModel model, CodecNames names) {
        if (Group.areNeeded(model)) {
            return List.of();
        }
        return IntStream.range(0, model.properties().size())
                .mapToObj(property -> constant(model, names, property))
                .toList();
    }

    private static FieldSpec constant(ObjectCodecModel model, CodecNames names, int property) {
        CodeBlock name = CodeBlock.of("$N.memberName($L)", names.get(FixedName.MEMBERS), property);
        return ConstantsEmitter.seenByView(model, TypeNames.MEMBER_NAME, names.memberName(property), name);
    }
}

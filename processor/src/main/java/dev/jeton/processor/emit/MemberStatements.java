package dev.jeton.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.ObjectCodecModel.UnknownMembers;
import dev.jeton.processor.model.PropertyModel;
import dev.jeton.processor.model.TypeNames;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.model.ValueModel.RawJsonValue;
import dev.jeton.processor.model.ValueModel.RawTextValue;
import java.util.List;

/** Emits the loop over the members of an object and what it checks, whatever becomes of the values. */
final class MemberStatements {
    private final ObjectCodecModel model;
    private final CodecNames names;
    private final PresenceMasks masks;
    private final HalfRead halfRead;
    private final String reader;
    private final String member;

    /**
     * For one class.
     *
     * @param halfRead where the masks of seen members are
     */
    MemberStatements(ObjectCodecModel model, CodecNames names, HalfRead halfRead) {
        this.model = model;
        this.names = names;
        this.masks = new PresenceMasks(model);
        this.halfRead = halfRead;
        this.reader = names.get(FixedName.READER);
        this.member = names.get(FixedName.MEMBER);
    }

    // Example:
    // for (int member = reader.nextMember(); member != JsonReader.END_OBJECT; member = reader.nextMember()) {
    //   if (member != JsonReader.UNKNOWN_MEMBER) {
    //     ...
    //   }
    //   switch (member) {
    //     ...
    //     default -> reader.skipValue();
    //   }
    // }
    CodeBlock inOnePiece(CodeBlock cases, List<CodeBlock> unknownMember) {
        if (model.properties().isEmpty()) {
            return withoutProperties(unknownMember);
        }
        CodeBlock.Builder loop = beginLoop();
        if (masks.rejectDuplicates()) {
            loop.beginControlFlow("if ($N != $T.UNKNOWN_MEMBER)", member, TypeNames.JSON_READER)
                    .add(noteMember(0))
                    .endControlFlow();
        }
        return loop.beginControlFlow("switch ($N)", member)
                .add(cases)
                .add(defaultCase(unknownMember))
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    // Example:
    // while (reader.nextMember() != JsonReader.END_OBJECT) {
    //   reader.skipValue();
    // }
    private CodeBlock withoutProperties(List<CodeBlock> unknownMember) {
        boolean never = model.extra().isEmpty() && model.unknownMembers() == UnknownMembers.FAIL;
        CodeBlock.Builder loop = CodeBlock.builder()
                .beginControlFlow(
                        "$L ($N.nextMember() != $T.END_OBJECT)", never ? "if" : "while", reader, TypeNames.JSON_READER);
        unknownMember.forEach(loop::addStatement);
        return loop.endControlFlow().build();
    }

    // Example:
    // for (int member = reader.nextMember(); member != JsonReader.END_OBJECT; member = reader.nextMember()) {
    //   // 32 members a group; an unknown member is negative and in none
    //   switch (member >> 5) {
    //     case 0 -> readGroup0(reader, member, values);
    //     case 1 -> readGroup1(reader, member, values);
    //     default -> reader.skipValue();
    //   }
    // }
    CodeBlock inGroups(List<String> arguments, List<CodeBlock> unknownMember) {
        CodeBlock.Builder loop = beginLoop()
                .add("// $L members a group; an unknown member is negative and in none\n", 1 << Group.SHIFT)
                .beginControlFlow("switch ($N >> $L)", member, Group.SHIFT);
        for (Group group : Group.of(model)) {
            String readGroup = names.groupMethod("read", group.number());
            loop.addStatement("case $L -> $N($L)", group.number(), readGroup, String.join(", ", arguments));
        }
        return loop.add(defaultCase(unknownMember))
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    /** What the method of a group does with a member. */
    CodeBlock inGroup(Group group, CodeBlock cases) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (masks.rejectDuplicates()) {
            code.add(noteMember(group.maskWord()));
        }
        return code.beginControlFlow("switch ($N)", member)
                .add(cases)
                .endControlFlow()
                .build();
    }

    private CodeBlock.Builder beginLoop() {
        return CodeBlock.builder()
                .beginControlFlow(
                        "for (int $1N = $2N.nextMember(); $1N != $3T.END_OBJECT; $1N = $2N.nextMember())",
                        member,
                        reader,
                        TypeNames.JSON_READER);
    }

    // Example: default -> reader.skipValue();
    private static CodeBlock defaultCase(List<CodeBlock> statements) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (statements.size() == 1) {
            return code.addStatement("default -> $L", statements.get(0)).build();
        }
        code.add("default -> {\n$>");
        statements.forEach(code::addStatement);
        return code.add("$<}\n").build();
    }

    // Example:
    // long bit = 1L << member;
    // if ((seen & bit) != 0) {
    //   throw reader.duplicateMember();
    // }
    // seen |= bit;
    private CodeBlock noteMember(int word) {
        String bit = names.get(FixedName.BIT);
        CodeBlock seen = halfRead.seen(word);
        return CodeBlock.builder()
                .addStatement("long $N = 1L << $N", bit, member)
                .beginControlFlow("if (($L & $N) != 0)", seen, bit)
                .addStatement("throw $N.duplicateMember()", reader)
                .endControlFlow()
                .addStatement("$L |= $N", seen, bit)
                .build();
    }

    /** What is to be done before the value of a property is read. */
    CodeBlock preparation(int property) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (masks.isNotedByItself(property)) {
            CodeBlock seen = halfRead.seen(PresenceMasks.wordOf(property));
            code.addStatement("$L |= 1L << $L", seen, PresenceMasks.bitOf(property));
        }
        if (masks.isRequired(property) && isRaw(model.properties().get(property))) {
            code.add(rejectNull());
        }
        return code.build();
    }

    private static boolean isRaw(PropertyModel property) {
        ValueModel value = Contents.withoutOptional(property.value());
        return value instanceof RawJsonValue || value instanceof RawTextValue;
    }

    // Reading as it stands takes any value, null too, so the reader does not reject it by itself.
    // Example:
    // if (reader.readNull()) {
    //   throw reader.failure(JsonErrorCode.NULL_VALUE);
    // }
    private CodeBlock rejectNull() {
        return CodeBlock.builder()
                .beginControlFlow("if ($N.readNull())", reader)
                .addStatement("throw $N.failure($T.NULL_VALUE)", reader, TypeNames.JSON_ERROR_CODE)
                .endControlFlow()
                .build();
    }

    /** The name in JSON, for the comment behind a {@code case}. */
    String comment(int property) {
        return JavaText.comment(model.properties().get(property).jsonName());
    }

    // Example: reader.skipValue()
    CodeBlock passOverUnknownMember() {
        return model.unknownMembers() == UnknownMembers.FAIL
                ? CodeBlock.of("throw $N.unknownMember()", reader)
                : CodeBlock.of("$N.skipValue()", reader);
    }

    // Example: reader.requireMembers(MEMBERS, seen, REQUIRED, 0);
    CodeBlock requireMembers() {
        CodeBlock.Builder calls = CodeBlock.builder();
        for (int word : masks.requiredWords()) {
            calls.addStatement(
                    "$N.requireMembers($N, $L, $N, $L)",
                    reader,
                    names.get(FixedName.MEMBERS),
                    halfRead.seen(word),
                    names.required(word),
                    word * Long.SIZE);
        }
        return calls.build();
    }
}

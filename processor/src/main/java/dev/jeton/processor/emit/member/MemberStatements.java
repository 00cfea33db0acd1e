package dev.jeton.processor.emit.member;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.FixedName;
import dev.jeton.processor.emit.name.JavaText;
import dev.jeton.processor.emit.value.NullHandling;
import dev.jeton.processor.model.DiscriminatorModel;
import dev.jeton.processor.model.FlattenedModel;
import dev.jeton.processor.model.MethodLimits;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.ObjectCodecModel.UnknownMembers;
import dev.jeton.processor.model.Trait;
import dev.jeton.processor.model.TypeNames;
import dev.jeton.processor.model.ValueModel;
import java.util.List;
import java.util.function.IntFunction;

/** Emits the loop over the members of an object and the checks in it. What becomes of the values is the caller's concern. */
public final class MemberStatements {
    /** Javac's only way to say that falling through is intended: a comment does not silence the lint. */
    public static final AnnotationSpec FALLING_THROUGH = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "$S", "fallthrough")
            .build();

    private final ObjectCodecModel model;
    private final CodecNames names;
    private final PresenceMasks masks;
    private final HalfRead halfRead;
    private final String reader;
    private final String member;
    private final MemberNames memberNames;

    /**
     * For one class.
     *
     * @param halfRead where the masks of seen members are
     * @param memberNames the constants of the names
     */
    public MemberStatements(ObjectCodecModel model, CodecNames names, HalfRead halfRead, MemberNames memberNames) {
        this.memberNames = memberNames;
        this.model = model;
        this.names = names;
        this.masks = new PresenceMasks(model);
        this.halfRead = halfRead;
        this.reader = names.get(FixedName.READER);
        this.member = names.get(FixedName.MEMBER);
    }

    // Each branch falls through to the next one as long as the members come in the order of the type. For those the
    // switch is only the entry, and the compiler sees straight-line code. In types for which fallsThrough is false,
    // each
    // branch ends with a break instead.
    // Example:
    // for (int member = reader.firstMember(SCOPE); member != JsonReader.END_OBJECT; member = reader.nextMember()) {
    //   switch (member) {
    //     case 0: // scope
    //       seen = reader.note(seen, 0);
    //       scope = reader.readString();
    //       if (!reader.nextMemberIs(EXPIRES_IN)) {
    //         break;
    //       }
    //     case 1: // expires_in
    //       ...
    //       break;
    //     default: reader.skipValue();
    //   }
    // }
    public CodeBlock inOnePiece(
            IntFunction<CodeBlock> readProperty, IntFunction<CodeBlock> readAlias, List<CodeBlock> unknownMember) {
        int properties = model.properties().size();
        if (properties == 0) {
            return withoutProperties(unknownMember);
        }
        CodeBlock.Builder loop = CodeBlock.builder()
                .beginControlFlow(
                        "for (int $1N = $2N.firstMember($4L); $1N != $3T.END_OBJECT; $1N = $2N.nextMember())",
                        member,
                        reader,
                        TypeNames.JSON_READER,
                        memberNames.of(0))
                .beginControlFlow("switch ($N)", member);
        boolean fallsThrough = fallsThrough(model);
        for (int i = 0; i < properties; i++) {
            loop.add("case $L: // $L\n$>", i, comment(i))
                    .add(note(0, Integer.toString(i)))
                    .add(readProperty.apply(i))
                    .add(fallsThrough && i + 1 < properties ? breakUnlessNext(i + 1) : CodeBlock.of("break;\n"))
                    .add("$<");
        }
        List<Integer> preferring = model.preferringNames();
        for (int i = 0; i < preferring.size(); i++) {
            loop.add("case $L: // $L\n$>", properties + i, aliasComment(preferring.get(i)))
                    .add(readAlias.apply(preferring.get(i)))
                    .add("break;\n$<");
        }
        loop.add(unknownMember.size() == 1 ? "default: $>" : "default:\n$>");
        unknownMember.forEach(loop::addStatement);
        return loop.add("$<").endControlFlow().endControlFlow().build();
    }

    /** Whether the code is a switch whose branches fall through, which javac warns of; see {@link MethodLimits}. */
    public static boolean fallsThrough(ObjectCodecModel model) {
        MethodLimits limits = model.methodLimits();
        int most = model.isRecursive() ? limits.mostFallingThroughIfRecursive() : limits.mostFallingThrough();
        return model.properties().size() > 1 && model.memberCount() <= most;
    }

    // Example:
    // if (!reader.nextMemberIs(SCOPE)) {
    //   break;
    // }
    private CodeBlock breakUnlessNext(int property) {
        return CodeBlock.builder()
                .beginControlFlow("if (!$N.nextMemberIs($L))", reader, memberNames.of(property))
                .addStatement("break")
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
    public CodeBlock inGroups(List<String> arguments, List<CodeBlock> unknownMember) {
        CodeBlock.Builder loop = beginLoop().add(aliasesOfGroups(arguments));
        loop.add("// $L members a group; an unknown member is negative and in none\n", 1 << Group.shift(model))
                .beginControlFlow("switch ($N >> $L)", member, Group.shift(model));
        for (Group group : Group.of(model)) {
            String readGroup = names.groupMethod("read", group.number());
            loop.addStatement("case $L -> $N($L)", group.number(), readGroup, String.join(", ", arguments));
        }
        return loop.add(defaultCase(unknownMember))
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    // Example:
    // if (member >= 70) {
    //   readAliases(reader, member, values);
    //   continue;
    // }
    private CodeBlock aliasesOfGroups(List<String> arguments) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (!model.preferringNames().isEmpty()) {
            code.beginControlFlow("if ($N >= $L)", member, model.properties().size())
                    .addStatement("$N($L)", names.aliasMembersMethod(), String.join(", ", arguments))
                    .addStatement("continue")
                    .endControlFlow();
        }
        return code.build();
    }

    // Example:
    // switch (member) {
    //   case 70 -> { // expires
    //     ...
    //   }
    // }
    /** What the method for the aliases that are members of their own does with a member. */
    public CodeBlock aliasCases(IntFunction<CodeBlock> readAlias) {
        CodeBlock.Builder cases = CodeBlock.builder().beginControlFlow("switch ($N)", member);
        List<Integer> preferring = model.preferringNames();
        for (int i = 0; i < preferring.size(); i++) {
            int property = preferring.get(i);
            cases.add("case $L -> { // $L\n$>", model.properties().size() + i, aliasComment(property))
                    .add(readAlias.apply(property))
                    .add("$<}\n");
        }
        return cases.endControlFlow().build();
    }

    private String aliasComment(int property) {
        return JavaText.comment(model.properties().get(property).aliases().get(0));
    }

    /** The statements before the value of an alias that is a member of its own. */
    public CodeBlock aliasPreparation(int property) {
        CodeBlock given = halfRead.given(PresenceMasks.wordOf(property));
        CodeBlock.Builder code = CodeBlock.builder();
        if (masks.rejectDuplicates()) {
            code.addStatement("$1L = $2N.note($1L, $3L)", given, reader, property);
        } else {
            code.addStatement("$L |= 1L << $L", given, PresenceMasks.bitOf(property));
        }
        return code.add(nullCheck(property)).build();
    }

    // Example: (seen & 1L << 3) == 0
    /** Whether a property has not come under its name yet. */
    public CodeBlock isWithoutName(int property) {
        return CodeBlock.of(
                "($L & 1L << $L) == 0", halfRead.seen(PresenceMasks.wordOf(property)), PresenceMasks.bitOf(property));
    }

    /** What the method of a group does with a member. */
    public CodeBlock inGroup(Group group, CodeBlock cases) {
        return CodeBlock.builder()
                .add(note(group.maskWord(), member))
                .beginControlFlow("switch ($N)", member)
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

    /**
     * What notes a member, which is an error if it was noted before; nothing where it is none.
     *
     * <p>Example: {@code seen = reader.note(seen, 3);}
     *
     * @param index of the member; the reader counts it modulo 64
     */
    private CodeBlock note(int word, String index) {
        return masks.rejectDuplicates()
                ? CodeBlock.builder()
                        .addStatement("$1L = $2N.note($1L, $3L)", halfRead.seen(word), reader, index)
                        .build()
                : CodeBlock.builder().build();
    }

    // A discriminator is noted even where the last duplicate wins: which of two decides could not be told before the
    // object is read.
    private CodeBlock noteAlways(int property) {
        return CodeBlock.builder()
                .addStatement(
                        "$1L = $2N.note($1L, $3L)", halfRead.seen(PresenceMasks.wordOf(property)), reader, property)
                .build();
    }

    // Example: reader.checkDiscriminator(TYPE_KNOWN)
    /** The statement that reads a discriminator that is not a property in Java. */
    public CodeBlock goOverDiscriminator() {
        return model.discriminator()
                .filter(DiscriminatorModel::isChecked)
                .map(known -> CodeBlock.of("$N.checkDiscriminator($L)", reader, memberNames.known(known.index())))
                .orElseGet(() -> CodeBlock.of("$N.skipDiscriminator()", reader));
    }

    /** The statements before the value of a property. */
    public CodeBlock preparation(int property) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (model.isDiscriminator(property)) {
            if (!masks.rejectDuplicates()) {
                code.add(noteAlways(property));
            }
            code.add(noteDiscriminator(property));
        }
        if (masks.isNotedByItself(property)) {
            CodeBlock seen = halfRead.seen(PresenceMasks.wordOf(property));
            code.addStatement("$L |= 1L << $L", seen, PresenceMasks.bitOf(property));
        }
        return code.add(nullCheck(property)).build();
    }

    // What goes over one that is no property looks at it, too.
    private CodeBlock noteDiscriminator(int property) {
        return model.isMemberOnly(property)
                ? CodeBlock.of("")
                : CodeBlock.builder()
                        .addStatement("$N.noteDiscriminator()", reader)
                        .build();
    }

    private CodeBlock nullCheck(int property) {
        return model.properties().get(property).isRead() && takesNullUnlessRejected(property)
                ? NullHandling.rejectNull(reader)
                : CodeBlock.of("");
    }

    /** Whether reading would take null although the property must not have it: raw JSON and codecs written by hand may. */
    private boolean takesNullUnlessRejected(int property) {
        ValueModel value = model.properties().get(property).value().withoutOptional();
        if (value.is(Trait.PATCH)) {
            return false;
        }
        boolean keepsNull = value.is(Trait.KEEPS_NULL);
        boolean mayBecomeNull = value.is(Trait.MAY_BECOME_NULL);
        return masks.rejectsNull(property)
                ? keepsNull || mayBecomeNull
                : mayBecomeNull && value.is(Trait.NEVER_NULL) && !keepsNull;
    }

    /** The name in JSON, for the comment behind a {@code case}. */
    public String comment(int property) {
        return JavaText.comment(model.properties().get(property).jsonName());
    }

    // Example: reader.skipValue()
    public CodeBlock skipUnknownMember() {
        return model.unknownMembers() == UnknownMembers.FAIL
                ? CodeBlock.of("throw $N.unknownMember()", reader)
                : CodeBlock.of("$N.skipValue()", reader);
    }

    // Examples: seen, seen | given
    private CodeBlock underAnyName(int word) {
        return masks.givenWords().contains(word)
                ? CodeBlock.of("$L | $L", halfRead.seen(word), halfRead.given(word))
                : halfRead.seen(word);
    }

    // Example: reader.requireMembers(MEMBERS, seen, REQUIRED, 0);
    public CodeBlock requireMembers() {
        CodeBlock.Builder calls = CodeBlock.builder();
        for (int word : masks.requiredWords()) {
            calls.addStatement(
                    "$N.requireMembers($N, $L, $N, $L)",
                    reader,
                    names.get(FixedName.MEMBERS),
                    underAnyName(word),
                    names.required(word),
                    word * Long.SIZE);
        }
        model.flattened().forEach(object -> calls.add(requireMembersOf(object)));
        return calls.build();
    }

    // Example:
    // if ((seen & 0x6L) != 0) {
    //   reader.requireMembers(MEMBERS, seen, 0x2L, 0);
    // }
    private CodeBlock requireMembersOf(FlattenedModel object) {
        List<Integer> required = model.requiredWith(object);
        if (required.isEmpty()) {
            return CodeBlock.of("");
        }
        CodeBlock.Builder code =
                CodeBlock.builder().beginControlFlow("if ($L)", new FlattenedMasks(model, halfRead).anySeen(object));
        required.stream()
                .map(PresenceMasks::wordOf)
                .distinct()
                .forEach(word -> code.addStatement(
                        "$N.requireMembers($N, $L, $L, $L)",
                        reader,
                        names.get(FixedName.MEMBERS),
                        underAnyName(word),
                        FlattenedMasks.mask(word, required),
                        word * Long.SIZE));
        return code.endControlFlow().build();
    }
}

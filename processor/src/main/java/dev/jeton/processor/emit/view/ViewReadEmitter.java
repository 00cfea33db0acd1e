package dev.jeton.processor.emit.view;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.emit.member.Group;
import dev.jeton.processor.emit.member.HalfRead;
import dev.jeton.processor.emit.member.MemberNames;
import dev.jeton.processor.emit.member.MemberStatements;
import dev.jeton.processor.emit.member.PresenceMasks;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.FixedName;
import dev.jeton.processor.emit.value.NullHandling;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.Presence.Defaulted;
import dev.jeton.processor.model.PropertyModel;
import dev.jeton.processor.model.Trait;
import dev.jeton.processor.model.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits {@code read} and, for objects of many properties, one method a group. */
public final class ViewReadEmitter {
    private final ObjectCodecModel model;
    private final CodecNames names;
    private final List<ViewPart> parts;
    private final PresenceMasks masks;
    private final MemberStatements members;
    private final String reader;
    private final String member;
    private final String found;
    private final String rejected;
    private final AliasViewEmitter aliases;

    ViewReadEmitter(ObjectCodecModel model, CodecNames names, List<ViewPart> parts, MemberNames memberNames) {
        this.model = model;
        this.names = names;
        this.parts = parts;
        this.masks = new PresenceMasks(model);
        this.members = new MemberStatements(model, names, HalfRead.inLocals(names), memberNames);
        this.reader = names.get(FixedName.READER);
        this.member = names.get(FixedName.MEMBER);
        this.found = names.get(FixedName.FOUND);
        this.rejected = names.get(FixedName.REJECTED);
        this.aliases = new AliasViewEmitter(model, names, members, this::readNullable);
    }

    // What is thrown and caught in one compiled method is a jump; between two methods it takes longer than a small
    // document.
    // Example:
    // @Override
    // @SuppressWarnings("fallthrough")
    // protected JsonException read(CodecReader reader) {
    //   try {
    //     retries = 3;
    //     long seen = 0; // bit i: member i was read
    //     long found = 0; // bit i: member i is present and not null
    //     extra.begin(reader);
    //     reader.beginView(MEMBERS);
    //     ...
    //     reader.requireMembers(MEMBERS, seen, REQUIRED, 0);
    //     extra.end(reader);
    //     ...
    //     return null;
    //   } catch (JsonException rejected) {
    //     return rejected;
    //   }
    // }
    MethodSpec read() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(TypeNames.JSON_EXCEPTION)
                .addParameter(TypeNames.CODEC_READER, reader);
        if (MemberStatements.fallsThrough(model)) {
            method.addAnnotation(MemberStatements.FALLING_THROUGH);
        }
        method.beginControlFlow("try");
        if (Group.areNeeded(model)) {
            readInGroups(method);
        } else {
            readInOnePiece(method);
        }
        return method.addStatement("return null")
                .nextControlFlow("catch ($T $N)", TypeNames.JSON_EXCEPTION, rejected)
                .addStatement("return $N", rejected)
                .endControlFlow()
                .build();
    }

    private void readInOnePiece(MethodSpec.Builder method) {
        parts.forEach(part -> method.addCode(part.prepare()));
        method.addCode(masks.reset("long ", names));
        boolean empty = parts.isEmpty();
        if (!empty) {
            method.addCode("long $N = 0; // bit i: member i is present and not null\n", found);
        }
        readMembers(method, members.inOnePiece(this::readProperty, aliases::read, unknownMember()));
        if (!empty) {
            method.addCode(forgetStale());
        }
    }

    private void readInGroups(MethodSpec.Builder method) {
        method.addStatement("forget()");
        parts.forEach(part -> method.addCode(part.setDefault()));
        method.addCode(masks.reset("", names));
        readMembers(method, members.inGroups(List.of(reader, member), unknownMember()));
    }

    private void readMembers(MethodSpec.Builder method, CodeBlock loop) {
        model.extra().ifPresent(extra -> method.addStatement("$N.begin($N)", names.extra(), reader));
        method.addStatement("$N.beginView($N)", reader, names.get(FixedName.MEMBERS))
                .addCode(loop)
                .addCode(members.requireMembers());
        model.extra().ifPresent(extra -> method.addStatement("$N.end($N)", names.extra(), reader));
    }

    // What was there in the document before and is not in this one. Mostly the same members come again, and what is
    // read replaces what was there. A default has replaced what was there, too. It stands here and in forget(), since
    // HotSpot would inline a shorter read into parse, and then run out of nodes (docs/performance.md).
    // Example:
    // long stale = present & ~(found | 1L << 2);
    // if (stale != 0) {
    //   if ((stale & 1L << 0) != 0) {
    //     accessToken.forget();
    //   }
    // }
    // present = found;
    private CodeBlock forgetStale() {
        String present = names.present(0);
        CodeBlock.Builder code = CodeBlock.builder();
        List<Integer> defaulted = IntStream.range(0, parts.size())
                .filter(i -> !parts.get(i).setDefault().isEmpty())
                .boxed()
                .toList();
        List<Integer> stays = IntStream.range(0, parts.size())
                .filter(i -> !defaulted.contains(i) && model.isKept(i))
                .boxed()
                .toList();
        if (!stays.isEmpty()) {
            String stale = names.get(FixedName.STALE);
            CodeBlock kept = Stream.concat(
                            Stream.of(CodeBlock.of("$N", found)),
                            defaulted.stream().map(i -> CodeBlock.of("1L << $L", i)))
                    .collect(CodeBlock.joining("$W| "));
            String format = defaulted.isEmpty() ? "long $N = $N & ~$L" : "long $N = $N & ~($L)";
            code.addStatement(format, stale, present, kept).beginControlFlow("if ($N != 0)", stale);
            for (int i : stays) {
                code.beginControlFlow("if (($N & 1L << $L) != 0)", stale, i)
                        .add(parts.get(i).forget())
                        .endControlFlow();
            }
            code.endControlFlow();
        }
        return code.addStatement("$N = $N", present, found).build();
    }

    List<FieldSpec> aliasFields() {
        return aliases.fields();
    }

    List<MethodSpec> readGroups() {
        List<MethodSpec> methods =
                new ArrayList<>(Group.of(model).stream().map(this::readGroup).toList());
        if (!model.preferringNames().isEmpty()) {
            methods.add(readingMember(names.aliasMembersMethod())
                    .addCode(members.aliasCases(aliases::read))
                    .build());
        }
        return methods;
    }

    // Example: private void readGroup0(CodecReader reader, int member) { ... }
    private MethodSpec readGroup(Group group) {
        return readingMember(names.groupMethod("read", group.number()))
                .addCode(members.inGroup(group, cases(group)))
                .build();
    }

    private MethodSpec.Builder readingMember(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeNames.CODEC_READER, reader)
                .addParameter(TypeName.INT, member);
    }

    // Unknown members stay where they are, so that only their names are noted.
    // Example:
    // reader.noteUnknownMember();
    // reader.skipValue();
    private List<CodeBlock> unknownMember() {
        List<CodeBlock> statements = new ArrayList<>();
        if (model.extra().isPresent() && masks.rejectDuplicates()) {
            statements.add(CodeBlock.of("$N.noteUnknownMember()", reader));
        }
        statements.add(members.skipUnknownMember());
        return statements;
    }

    private CodeBlock readProperty(int index) {
        return CodeBlock.builder()
                .add(members.preparation(index))
                .add(readNullable(index))
                .build();
    }

    private CodeBlock cases(Group group) {
        CodeBlock.Builder cases = CodeBlock.builder();
        for (int i = group.first(); i < group.end(); i++) {
            cases.add("case $L -> { // $L\n$>", i, members.comment(i))
                    .add(readProperty(i))
                    .add("$<}\n");
        }
        return cases.build();
    }

    private CodeBlock readNullable(int index) {
        if (!model.isKept(index)) {
            return parts.get(index).read();
        }
        PropertyModel property = model.properties().get(index);
        if (property.isForgiving()) {
            return new ForgivingViewEmitter(model, names, parts).read(index, present(index));
        }
        if (property.presence().defaulted().filter(Defaulted::coversNull).isPresent()) {
            return readUnlessDefaulted(index, property);
        }
        boolean noNull = masks.isRequired(index)
                || masks.rejectsNull(index)
                || property.value().is(Trait.NEVER_NULL)
                || property.value().is(Trait.KEEPS_NULL);
        return noNull ? readPresent(index) : readUnlessNull(index, property);
    }

    // Example:
    // reader.readSlice(accessToken);
    // present |= 1L << 0;
    private CodeBlock readPresent(int index) {
        return CodeBlock.builder()
                .add(parts.get(index).read())
                .addStatement("$N |= 1L << $L", present(index), PresenceMasks.bitOf(index))
                .build();
    }

    // Example: found |= reader.readNullableSlice(scope, 1);
    private static CodeBlock readAtOnce(String mask, CodeBlock read) {
        return CodeBlock.builder().addStatement("$N |= $L", mask, read).build();
    }

    // There is something to forget only where a default stands, or where the member may have come before.
    // Example:
    // if (!reader.readNullOrEmpty()) {
    //   expiresIn = reader.readLenientLong();
    //   present |= 1L << 2;
    // }
    private CodeBlock readUnlessNull(int index, PropertyModel property) {
        CodeBlock.Builder code = CodeBlock.builder();
        CodeBlock forget = forgetEarlier(index);
        CodeBlock atOnce = parts.get(index).readNullable(PresenceMasks.bitOf(index));
        if (forget.isEmpty() && !atOnce.isEmpty()) {
            return readAtOnce(present(index), atOnce);
        }
        String nullTest = NullHandling.nullTest(property.value());
        if (forget.isEmpty()) {
            code.beginControlFlow("if (!$N.$L())", reader, nullTest);
        } else {
            code.beginControlFlow("if ($N.$L())", reader, nullTest).add(forget).nextControlFlow("else");
        }
        return code.add(readPresent(index)).endControlFlow().build();
    }

    // The default stands already, unless the member may have come before.
    // Example:
    // if (!reader.readNull()) {
    //   expiresIn = reader.readLong();
    //   found |= 1L << 2;
    // }
    private CodeBlock readUnlessDefaulted(int index, PropertyModel property) {
        CodeBlock.Builder code = CodeBlock.builder();
        String nullTest = NullHandling.nullTest(property.value());
        if (!mayHaveCome(index)) {
            code.beginControlFlow("if (!$N.$L())", reader, nullTest);
        } else {
            code.beginControlFlow("if ($N.$L())", reader, nullTest)
                    .add(forgetEarlier(index))
                    .add(parts.get(index).setDefault())
                    .nextControlFlow("else");
        }
        return code.add(readPresent(index)).endControlFlow().build();
    }

    // Example:
    // expiresIn = 0;
    // present &= ~(1L << 2);
    private CodeBlock forgetEarlier(int index) {
        CodeBlock.Builder code = CodeBlock.builder();
        boolean defaulted = !parts.get(index).setDefault().isEmpty();
        if (defaulted || mayHaveCome(index)) {
            code.add(parts.get(index).forget());
        }
        if (mayHaveCome(index)) {
            code.addStatement("$N &= ~(1L << $L)", present(index), PresenceMasks.bitOf(index));
        }
        return code.build();
    }

    /** Whether the member may have come before, as itself or under an alias. */
    private boolean mayHaveCome(int index) {
        return !masks.rejectDuplicates() || model.properties().get(index).prefersName();
    }

    /** The mask in which a property that is there is noted: a local variable, if there is one method only. */
    private String present(int index) {
        return Group.areNeeded(model) ? names.present(PresenceMasks.wordOf(index)) : found;
    }
}

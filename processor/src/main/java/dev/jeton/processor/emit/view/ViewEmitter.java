package dev.jeton.processor.emit.view;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.jeton.processor.emit.member.ConstantsEmitter;
import dev.jeton.processor.emit.member.Group;
import dev.jeton.processor.emit.member.HalfRead;
import dev.jeton.processor.emit.member.MemberNames;
import dev.jeton.processor.emit.member.MemberStatements;
import dev.jeton.processor.emit.member.PresenceMasks;
import dev.jeton.processor.emit.name.CodecNames;
import dev.jeton.processor.emit.name.FixedName;
import dev.jeton.processor.emit.value.CheckEmitter;
import dev.jeton.processor.emit.value.Container;
import dev.jeton.processor.emit.value.FormConstants;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.TypeNames;
import dev.jeton.processor.model.ViewModel;
import dev.jeton.processor.model.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** Emits the view of an object: what there is for people first, then what reading needs. */
public final class ViewEmitter {
    private final ObjectCodecModel model;
    private final ViewModel view;
    private final CodecNames names;
    private final CodecNames codecNames;
    private final List<ViewPart> parts;
    private final ViewInstance instance;

    /**
     * For one view.
     *
     * @param codecNames the names in the codec
     */
    public ViewEmitter(ObjectCodecModel ofCodec, ViewModel view, CodecNames codecNames) {
        this.model = ofCodec.withoutSetters();
        this.view = view;
        this.names = CodecNames.ofView(model, view);
        this.codecNames = codecNames;
        this.instance = new ViewInstance(ofCodec, names);
        this.parts = IntStream.range(0, model.properties().size())
                .mapToObj(this::part)
                .toList();
    }

    private ViewPart part(int index) {
        if (!model.properties().get(index).isRead()) {
            return new SkippedPart(names.get(FixedName.READER));
        }
        return model.isMemberOnly(index)
                ? new DiscriminatorPart(new MemberStatements(
                                model, names, HalfRead.inLocals(names), MemberNames.inView(model.codec(), codecNames))
                        .goOverDiscriminator())
                : ViewParts.of(new ViewProperty(
                        index, model.properties().get(index), view.accessors().get(index), names));
    }

    // Example: public final class GrantView extends JsonView
    public TypeSpec emit() {
        ViewReadEmitter read = new ViewReadEmitter(model, names, parts, MemberNames.inView(model.codec(), codecNames));
        ViewAccessorEmitter accessors = new ViewAccessorEmitter(model, view, names, parts);
        ViewForgetEmitter forget = new ViewForgetEmitter(model, names, parts);
        TypeSpec.Builder type = begin().addField(members())
                .addFields(new ConstantsEmitter(model, names).required())
                .addFields(FormConstants.emit(model, names))
                .addFields(parts.stream()
                        .flatMap(part -> part.constants().stream())
                        .toList())
                .addFields(fields())
                .addFields(read.aliasFields())
                .addMethods(constructors())
                .addMethods(accessors.accessors())
                .addMethod(accessors.toValue())
                .addMethod(read.read())
                .addMethod(forget.forget());
        if (Group.areNeeded(model)) {
            type.addMethods(read.readGroups());
        }
        new ForgivingViewEmitter(model, names, parts).addTo(type);
        type.addMethods(forget.forgetGroups());
        CheckEmitter check = new CheckEmitter(names, new ElementViews(names), model.duplicateMembers());
        Container.of(model, names).stream()
                .filter(container -> model.isKept(container.position().property()))
                .forEach(container -> type.addMethod(check.emit(container)));
        return type.build();
    }

    private TypeSpec.Builder begin() {
        TypeSpec.Builder type = TypeSpec.classBuilder(view.type())
                .addJavadoc(
                        "Reads {@link $T}. What its methods return is valid until the next document. One thread at a time.\n",
                        model.type())
                .addTypeVariables(model.variables())
                .superclass(TypeNames.JSON_VIEW);
        return visible(type.addModifiers(Modifier.FINAL));
    }

    private TypeSpec.Builder visible(TypeSpec.Builder type) {
        return isPublic() ? type.addModifiers(Modifier.PUBLIC) : type;
    }

    private boolean isPublic() {
        return model.visibility() == Visibility.PUBLIC;
    }

    // The table is the codec's, under a name that clashes with no field here.
    // Example: private static final NameTable MEMBERS = GrantCodec.MEMBERS;
    private FieldSpec members() {
        CodeBlock table = CodeBlock.of("$T.$N", model.codec(), codecNames.get(FixedName.MEMBERS));
        return ConstantsEmitter.constant(TypeNames.NAME_TABLE, names.get(FixedName.MEMBERS), table);
    }

    // Example:
    // private final Utf8Slice accessToken = Utf8Slice.secret();
    // private long expiresIn;
    // private final MemberCursor extra = MemberCursor.unknownOf(MEMBERS);
    // private long present;
    private List<FieldSpec> fields() {
        List<FieldSpec> fields = new ArrayList<>(instance.fields());
        parts.forEach(part -> fields.addAll(part.fields()));
        model.extra().ifPresent(extra -> {
            CodeBlock made = CodeBlock.of("$T.unknownOf($N)", TypeNames.MEMBER_CURSOR, names.get(FixedName.MEMBERS));
            fields.add(ViewProperty.finalField(TypeNames.MEMBER_CURSOR, names.extra(), made));
        });
        PresenceMasks masks = new PresenceMasks(model);
        for (int word = 0; word < masks.wordCount(); word++) {
            fields.add(ViewProperty.variable(TypeName.LONG, names.present(word)));
        }
        if (Group.areNeeded(model)) {
            masks.words().forEach(word -> fields.add(ViewProperty.variable(TypeName.LONG, names.seen(word))));
            masks.givenWords().forEach(word -> fields.add(ViewProperty.variable(TypeName.LONG, names.given(word))));
        }
        return fields;
    }

    // Example:
    // /** Creates an empty view with the default limits. */
    // public GrantView() { this(JsonLimits.DEFAULT); }
    //
    // /** ... */
    // public GrantView(JsonLimits limits) { super(limits); }
    private List<MethodSpec> constructors() {
        List<MethodSpec> constructors = new ArrayList<>();
        constructors.add(constructor()
                .addJavadoc("Creates an empty view with the default limits.\n$L", instance.doc("\n"))
                .addParameters(instance.parameters())
                .addStatement("this($L$T.DEFAULT)", instance.argument(), TypeNames.JSON_LIMITS)
                .build());
        if (model.isGeneric()) {
            constructors.add(limited("")
                    .addStatement(
                            "this($L$L$N)",
                            instance.argument(),
                            instance.argumentsForViews(false),
                            names.get(FixedName.LIMITS))
                    .build());
            constructors.add(constructor()
                    .addJavadoc(
                            "Creates an empty view with the default limits.\n$L$L",
                            instance.doc("\n"),
                            instance.docForViews())
                    .addParameters(instance.parameters())
                    .addParameters(instance.parametersForViews())
                    .addStatement(
                            "this($L$L$T.DEFAULT)",
                            instance.argument(),
                            instance.argumentsForViews(true),
                            TypeNames.JSON_LIMITS)
                    .build());
        }
        constructors.add(limited(instance.docForViews())
                .addStatement("super($N)", names.get(FixedName.LIMITS))
                .addCode(instance.assignments())
                .build());
        return constructors;
    }

    /**
     * A constructor with limits.
     *
     * @param docForViews the documentation of the parameters for views; none if it has none
     */
    private MethodSpec.Builder limited(String docForViews) {
        String limits = names.get(FixedName.LIMITS);
        return constructor()
                .addJavadoc(
                        "Creates an empty view.\n\n$L$L@param $N the limits for parsed documents\n",
                        instance.doc(""),
                        docForViews,
                        limits)
                .addParameters(instance.parameters())
                .addParameters(docForViews.isEmpty() ? List.of() : instance.parametersForViews())
                .addParameter(TypeNames.JSON_LIMITS, limits);
    }

    private MethodSpec.Builder constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        return isPublic() ? constructor.addModifiers(Modifier.PUBLIC) : constructor;
    }
}

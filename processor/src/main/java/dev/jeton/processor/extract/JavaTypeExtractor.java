package dev.jeton.processor.extract;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.extract.JavaType.ArrayOf;
import dev.jeton.processor.extract.JavaType.BoundedWildcard;
import dev.jeton.processor.extract.JavaType.CodedType;
import dev.jeton.processor.extract.JavaType.GenericType;
import dev.jeton.processor.extract.JavaType.Instantiation;
import dev.jeton.processor.extract.JavaType.OpenType;
import dev.jeton.processor.extract.JavaType.PrimitiveType;
import dev.jeton.processor.extract.JavaType.RawType;
import dev.jeton.processor.extract.JavaType.Role;
import dev.jeton.processor.extract.JavaType.VariableType;
import dev.jeton.processor.extract.OwnCodec.Unusable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Turns the compiler's types into trees of {@link JavaType}. */
final class JavaTypeExtractor extends SimpleTypeVisitor14<JavaType, Site> {
    private final TypeExtractor annotatedTypes;
    private final GeneratedClasses generatedClasses;
    private final Reach reach;
    private final Sources sources;
    private final Containment containment;
    private final UnnamedTypes unnamedTypes;
    private final OwnCodecs ownCodecs;
    private final CodecLists codecLists;
    private final ContainerKinds containers;
    private final NullnessReader nullness;

    /** The collections and maps whose contents are being visited, and aren't their type arguments: one that holds itself would never end. */
    private final Set<TypeElement> openContainers = new HashSet<>();

    /** The one-value types whose values are being visited. */
    private final Set<TypeElement> openOneValues = new HashSet<>();

    JavaTypeExtractor(
            TypeExtractor annotatedTypes,
            GeneratedClasses generatedClasses,
            Reach reach,
            Sources sources,
            Containment containment,
            ContainerKinds containers,
            OwnCodecs ownCodecs,
            CodecLists codecLists,
            NullnessReader nullness) {
        this.nullness = nullness;
        this.codecLists = codecLists;
        this.containers = containers;
        this.unnamedTypes = new UnnamedTypes(reach);
        this.ownCodecs = ownCodecs;
        this.reach = reach;
        this.sources = sources;
        this.annotatedTypes = annotatedTypes;
        this.generatedClasses = generatedClasses;
        this.containment = containment;
    }

    /**
     * The tree of the type of a property.
     *
     * @param codec the one that is named on the property
     */
    JavaType extract(TypeMirror type, Site site, Optional<TypeElement> codec) {
        if (TypeDepth.isTooDeep(type)) {
            return new JavaType.TooDeepType(TypeName.get(type), TypeDepth.LIMIT);
        }
        return codec.map(named -> codedProperty(type, named, site)).orElseGet(() -> type.accept(this, site));
    }

    /** In front of an array, Java has the annotation for the property and for the elements, too: the codec says which is meant. */
    private JavaType codedProperty(TypeMirror type, TypeElement codec, Site site) {
        if (type instanceof ArrayType array
                && !ownCodecs.isCodecOf(codec, type)
                && ownCodecs.isCodecOf(codec, innermost(array))) {
            return codedElements(array, codec, site);
        }
        return coded(type, codec, site);
    }

    private static TypeMirror innermost(ArrayType array) {
        TypeMirror element = array.getComponentType();
        return element instanceof ArrayType inner ? innermost(inner) : element;
    }

    private ArrayOf codedElements(ArrayType array, TypeElement codec, Site site) {
        return new ArrayOf(
                array.getComponentType() instanceof ArrayType inner
                        ? codedElements(inner, codec, site)
                        : codedElement(array.getComponentType(), codec, site));
    }

    private JavaType codedElement(TypeMirror element, TypeElement codec, Site site) {
        return element.getKind().isPrimitive()
                ? new CodedType(
                        TypeName.get(element),
                        Unusable.because(Diagnostic.CODED_PRIMITIVES, ClassName.get(codec), TypeName.get(element)))
                : coded(element, codec, site);
    }

    private JavaType coded(TypeMirror type, TypeElement codec, Site site) {
        Optional<DeclaredType> raw = CodecTypes.rawIn(type);
        if (raw.isPresent()) {
            TypeElement element = (TypeElement) raw.get().asElement();
            return new RawType(ClassName.get(element), plain(element, List.of()));
        }
        Optional<ClassName> hidden = unnamedTypes.hiddenIn(type, site.owner());
        if (hidden.isPresent()) {
            return new JavaType.DeclaredType(hidden.get(), List.of(), new Role.Unreachable(hidden.get()));
        }
        OwnCodecs.Need need = new OwnCodecs.Need(type, site);
        Site inside = site.with(WrittenTypes.NONE);
        return new CodedType(TypeName.get(type), ownCodecs.judge(codec, need, inner -> inner.accept(this, inside)));
    }

    /** With the codec that is named on this use of a type, if there is one. */
    private Optional<JavaType> coded(TypeMirror type, Site site) {
        return site.written().codecOn(type).map(codec -> coded(type, codec, site));
    }

    /**
     * With the codec of the nearest list that has one, if there is one.
     *
     * @param unlisted what the type is otherwise
     */
    private JavaType listed(TypeMirror type, Site site, Supplier<JavaType> unlisted) {
        List<TypeElement> codecs = codecLists.codecsOf(type, site.declaring());
        if (codecs.isEmpty()) {
            return unlisted.get();
        }
        if (!(coded(type, codecs.get(0), site) instanceof CodedType coded)) {
            return unlisted.get();
        }
        OwnCodec codec = codecs.size() == 1
                ? inList(coded.codec())
                : CodecListChecker.second(codecs.get(1), codecs.get(0), type);
        return new CodedType(coded.name(), codec, Optional.of(unlisted.get()));
    }

    /** The mistake is in the list, which is reported once. */
    private static OwnCodec inList(OwnCodec codec) {
        return codec instanceof Unusable unusable ? CodecListChecker.inList(unusable) : codec;
    }

    @Override
    public JavaType visitPrimitive(javax.lang.model.type.PrimitiveType type, Site site) {
        return coded(type, site).orElseGet(() -> new PrimitiveType(TypeName.get(type)));
    }

    @Override
    public JavaType visitArray(ArrayType type, Site site) {
        return coded(type, site)
                .orElseGet(() -> listed(
                        type,
                        site,
                        () -> elements(
                                type.getComponentType(),
                                site.with(site.written().element(type)))));
    }

    private ArrayOf elements(TypeMirror element, Site site) {
        return new ArrayOf(element(element, site), nullnessOf(element, site));
    }

    private JavaType element(TypeMirror type, Site site) {
        Optional<TypeElement> codec = site.written().codecOn(type);
        return codec.isPresent() ? codedElement(type, codec.get(), site) : type.accept(this, site);
    }

    @Override
    public JavaType visitDeclared(DeclaredType type, Site site) {
        return coded(type, site).orElseGet(() -> listed(type, site, () -> declared(type, site)));
    }

    private JavaType declared(DeclaredType type, Site site) {
        TypeElement element = (TypeElement) type.asElement();
        ClassName name = ClassName.get(element);
        if (type.getTypeArguments().isEmpty() && !element.getTypeParameters().isEmpty()) {
            return new RawType(name, roleOf(element, site.owner(), List.of()));
        }
        Optional<TypeElement> codec = AnnotationView.classNamedOn(element, JsonAnnotation.USING);
        if (codec.isPresent()) {
            return codedByItsClass(type, codec.get(), site);
        }
        if (annotatedTypes.isAnnotated(element)) {
            return annotated(type, element, site);
        }
        return containers.isPlain(type)
                ? plainWithArguments(type, element, site)
                : containerWithContents(type, element, site);
    }

    private JavaType annotated(DeclaredType type, TypeElement element, Site site) {
        ClassName name = ClassName.get(element);
        List<JavaType> arguments = IntStream.range(0, type.getTypeArguments().size())
                .mapToObj(index -> type.getTypeArguments().get(index).accept(this, inside(type, index, site)))
                .toList();
        Role role = roleOf(element, site.owner(), type.getTypeArguments());
        return role instanceof Role.JsonObject object && !arguments.isEmpty()
                ? new GenericType(name, arguments, object, OwnCodec.Place.of(site), instantiation(type, site))
                : new JavaType.DeclaredType(name, arguments, role);
    }

    /** Where an argument of a type is. */
    private static Site inside(DeclaredType type, int index, Site site) {
        return site.with(site.written().argument(type, index));
    }

    /** Where something is that a container holds, which mostly is an argument of its type. */
    private static Site inside(DeclaredType type, List<? extends TypeMirror> contents, int index, Site site) {
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        TypeMirror content = contents.get(index);
        int place = arguments.equals(contents) ? index : arguments.indexOf(content);
        return place < 0 ? site.with(WrittenTypes.NONE) : inside(type, place, site);
    }

    private static Instantiation instantiation(DeclaredType type, Site site) {
        return TypeName.get(type).equals(TypeName.get(site.owner().asType()))
                ? Instantiation.OF_OWNER
                : Instantiation.OTHER;
    }

    @Override
    public JavaType visitTypeVariable(TypeVariable type, Site site) {
        return isOf(site.owner(), (TypeParameterElement) type.asElement())
                ? coded(type, site).orElseGet(() -> new VariableType(TypeVariableName.get(type)))
                : defaultAction(type, site);
    }

    /** To ecj a variable with an annotation is another one than the type declares, which has the same name. */
    private static boolean isOf(TypeElement owner, TypeParameterElement variable) {
        return owner.equals(variable.getGenericElement())
                && owner.getTypeParameters().stream()
                        .anyMatch(parameter -> parameter.getSimpleName().equals(variable.getSimpleName()));
    }

    /** A mistake in what a source names on its type is reported there, once. */
    private JavaType codedByItsClass(DeclaredType type, TypeElement codec, Site site) {
        JavaType value = coded(type, codec, site);
        TypeElement element = (TypeElement) type.asElement();
        boolean isMistaken = value instanceof CodedType coded
                && coded.codec() instanceof Unusable
                && sources.homeOf(element) == Home.THESE_SOURCES;
        return isMistaken
                ? ownCodecs
                        .uselessOn(codec, element)
                        .<JavaType>map(mistake -> new CodedType(TypeName.get(type), NamedCodecs.onType(mistake)))
                        .orElse(value)
                : value;
    }

    private JavaType containerWithContents(DeclaredType type, TypeElement element, Site site) {
        ClassName name = ClassName.get(element);
        Optional<TypeName> written = Optional.of(TypeName.get(type));
        List<? extends TypeMirror> contents = containers.contentsOf(type);
        if (type.getTypeArguments().containsAll(contents)) {
            return new JavaType.DeclaredType(
                    name,
                    visit(type, contents, site),
                    roleOf(element, site.owner(), contents),
                    written,
                    nullnessOfLast(type, contents, site));
        }
        if (!openContainers.add(element)) {
            return new JavaType.DeclaredType(name, List.of(), new Role.SelfContaining(), written, Nullness.UNSPECIFIED);
        }
        try {
            return new JavaType.DeclaredType(
                    name,
                    visit(type, contents, site),
                    roleOf(element, site.owner(), contents),
                    written,
                    Nullness.UNSPECIFIED);
        } finally {
            openContainers.remove(element);
        }
    }

    private JavaType plainWithArguments(DeclaredType type, TypeElement element, Site site) {
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        return new JavaType.DeclaredType(
                ClassName.get(element),
                visit(type, arguments, site),
                roleOf(element, site.owner(), arguments),
                Optional.empty(),
                nullnessOfLast(type, arguments, site));
    }

    /** Of the elements of a collection, or of the values of a map. */
    private Nullness nullnessOfLast(DeclaredType type, List<? extends TypeMirror> contents, Site site) {
        if (contents.isEmpty()) {
            return Nullness.UNSPECIFIED;
        }
        int last = contents.size() - 1;
        return nullnessOf(contents.get(last), inside(type, contents, last, site));
    }

    private Nullness nullnessOf(TypeMirror contents, Site site) {
        if (!(contents instanceof WildcardType wildcard)) {
            return nullness.of(contents, site);
        }
        TypeMirror bound = wildcard.getExtendsBound();
        return bound == null
                ? Nullness.UNSPECIFIED
                : nullness.of(bound, site.with(site.written().bound(wildcard)));
    }

    private List<JavaType> visit(DeclaredType type, List<? extends TypeMirror> contents, Site site) {
        List<Site> sites = IntStream.range(0, contents.size())
                .mapToObj(index -> inside(type, contents, index, site))
                .toList();
        return contents.size() == 2
                ? List.of(
                        contents.get(0).accept(this, sites.get(0).inMap(Site.Part.KEY)),
                        contents.get(1).accept(this, sites.get(1).inMap(Site.Part.VALUE)))
                : IntStream.range(0, contents.size())
                        .mapToObj(index -> contents.get(index).accept(this, sites.get(index)))
                        .toList();
    }

    /** What is not there but generated here, since other types wait until they are; see {@link TypeNeedsExtractor}. */
    @Override
    public JavaType visitError(ErrorType type, Site site) {
        if (TypeNeedsExtractor.isThere(type)) {
            return visitDeclared(type, site);
        }
        String written = ((TypeElement) type.asElement()).getQualifiedName().toString();
        ClassName name = generatedClasses
                .generatedFor(written, ClassName.get(site.owner()).packageName())
                .or(() -> generatedClasses.importedFor(written))
                .orElseThrow(() -> new IllegalStateException("Did not wait for " + written));
        return new JavaType.DeclaredType(name, List.of(), new Role.Generated());
    }

    @Override
    public JavaType visitWildcard(WildcardType type, Site site) {
        TypeMirror bound = type.getExtendsBound();
        if (bound == null) {
            return new OpenType(TypeName.get(type));
        }
        Site inside = site.with(site.written().bound(type));
        return new BoundedWildcard(site.written()
                .codecOn(type)
                .map(named -> coded(bound, named, inside))
                .orElseGet(() -> bound.accept(this, inside)));
    }

    @Override
    protected JavaType defaultAction(TypeMirror type, Site site) {
        return coded(type, site).orElseGet(() -> new OpenType(TypeName.get(type)));
    }

    private Role roleOf(TypeElement element, TypeElement owner, List<? extends TypeMirror> contents) {
        Optional<ClassName> hidden = reach.hiddenFrom(owner, element);
        if (hidden.isPresent()) {
            return new Role.Unreachable(hidden.get());
        }
        boolean isEnum = element.getKind() == ElementKind.ENUM;
        if (!annotatedTypes.isAnnotated(element)) {
            return isEnum ? plainEnum(element) : plain(element, contents);
        }
        Optional<ClassName> missing = annotatedTypes.generatedFor(element).stream()
                .filter(name -> !generatedClasses.contains(name) && !reach.isThere(name, element))
                .findFirst();
        if (missing.isPresent()) {
            return new Role.Unprocessed(missing.get());
        }
        return isEnum ? new Role.JsonEnum(annotatedTypes.extractEnum(element)) : objectOf(element, owner, contents);
    }

    private OneValueContent contentOf(TypeElement oneValue) {
        if (!openOneValues.add(oneValue)) {
            return new OneValueContent.Itself();
        }
        try {
            return annotatedTypes
                    .valueOf(oneValue)
                    .<OneValueContent>map(OneValueContent.Known::new)
                    .orElseGet(OneValueContent.Mistaken::new);
        } finally {
            openOneValues.remove(oneValue);
        }
    }

    private Role plainEnum(TypeElement element) {
        List<String> constants = element.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(member -> member.getSimpleName().toString())
                .toList();
        return new Role.PlainEnum(sources.homeOf(element), constants);
    }

    private Role plain(TypeElement element, List<? extends TypeMirror> contents) {
        return containers.roleOf(element, contents).orElseGet(() -> new Role.Plain(sources.homeOf(element)));
    }

    private Role objectOf(TypeElement element, TypeElement owner, List<? extends TypeMirror> arguments) {
        Cycle cycle = containment.cycleOf(element, arguments, owner);
        if (annotatedTypes.isOneValue(element)) {
            return new Role.JsonOneValue(annotatedTypes.codecOf(element), contentOf(element), cycle);
        }
        return new Role.JsonObject(annotatedTypes.codecOf(element), annotatedTypes.viewOf(element), cycle);
    }
}

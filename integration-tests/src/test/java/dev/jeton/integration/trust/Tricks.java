package dev.jeton.integration.trust;

import java.util.AbstractCollection;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes containers of which any may be wrong about itself, and remembers what is in them. One for each value that is written. */
final class Tricks {
    /** What a container's own code throws. Its message is nobody's business. */
    static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refusal() {
            super("secret of a refusal");
        }
    }

    private enum Trick {
        HONEST,
        SMALLER,
        LARGER,
        NEGATIVE,
        GIGANTIC,
        FLICKERING,
        THROWS_SIZE,
        THROWS_ELEMENTS,
        NULLS,
        NO_ARRAY,
        OWN_ARRAY,
        OWN_LONGER_ARRAY,
        HOLES,
        BEYOND,
        USES_WRITER,
        POLLUTED
    }

    private enum MapTrick {
        HONEST,
        NULL_KEY,
        EQUAL_KEYS,
        NULL_VALUE,
        THROWS,
        THROWS_LATER,
        SAYS_EMPTY,
        KEEPS_CONSUMER,
        HALF_OF_A_PAIR,
        USES_WRITER,
        POLLUTED
    }

    private final SplittableRandom random;
    private final Runnable useOfWriter;

    /** One container in so many is honest. */
    private final int honesty;

    /** Every text that is in a container or a key of one. */
    final Set<String> texts = new HashSet<>();

    boolean hasNulls;
    boolean usesWriter;
    boolean isPolluted;
    boolean isHonest = true;

    private int count;
    private @Nullable BiConsumer<Object, Object> kept;

    Tricks(SplittableRandom random, Runnable useOfWriter) {
        this.random = random;
        this.useOfWriter = useOfWriter;
        this.honesty = 1 + random.nextInt(random.nextBoolean() ? 12 : 400);
    }

    String text() {
        String text = "t" + count++;
        texts.add(text);
        return text;
    }

    private <T> T trick(T honest, T[] all) {
        if (random.nextInt(honesty) != 0) {
            return honest;
        }
        T trick = all[random.nextInt(all.length)];
        isHonest &= trick == honest;
        return trick;
    }

    private <E> List<E> elements(Supplier<E> element) {
        List<E> elements = new ArrayList<>();
        for (int left = random.nextInt(random.nextInt(4) == 0 ? 40 : 5); left > 0; left--) {
            elements.add(element.get());
        }
        return elements;
    }

    /** Half of them say that they have fast indexes. */
    <E> List<E> list(Supplier<E> element) {
        Body<E> body = new Body<>(elements(element), trick(Trick.HONEST, Trick.values()));
        return random.nextBoolean() ? new Indexed<>(body) : new Linked<>(body);
    }

    <E> Collection<E> collection(Supplier<E> element) {
        Body<E> body = new Body<>(elements(element), trick(Trick.HONEST, Trick.values()));
        return new AbstractCollection<>() {
            @Override
            public Iterator<E> iterator() {
                return body.elements.iterator();
            }

            @Override
            public int size() {
                return body.size();
            }

            @Override
            public <T> T[] toArray(T[] target) {
                return body.toArray(target);
            }
        };
    }

    <E> Set<E> set(Supplier<E> element) {
        Body<E> body = new Body<>(elements(element), trick(Trick.HONEST, Trick.values()));
        return new AbstractSet<>() {
            @Override
            public Iterator<E> iterator() {
                return body.elements.iterator();
            }

            @Override
            public int size() {
                return body.size();
            }

            @Override
            public <T> T[] toArray(T[] target) {
                return body.toArray(target);
            }
        };
    }

    /** What the containers have in common. */
    private final class Body<E> {
        final List<E> elements;
        private final Trick trick;

        @SuppressWarnings({"unchecked", "NullAway"}) // Elements that are not what the type says are the point.
        Body(List<E> elements, Trick trick) {
            this.elements = elements;
            this.trick = trick;
            int at = random.nextInt(elements.size() + 1);
            switch (trick) {
                case NULLS -> {
                    hasNulls = true;
                    elements.add(at, null);
                }
                case POLLUTED -> {
                    isPolluted = true;
                    elements.add(at, (E) (Object) Thread.State.NEW);
                }
                case OWN_LONGER_ARRAY -> hasNulls = true;
                case USES_WRITER -> usesWriter = true;
                default -> {}
            }
        }

        int size() {
            return switch (trick) {
                case SMALLER -> Math.max(0, elements.size() - 1 - random.nextInt(3));
                case LARGER -> elements.size() + 1 + random.nextInt(20);
                case NEGATIVE -> -1 - random.nextInt(1 << 20);
                case GIGANTIC -> Integer.MAX_VALUE - random.nextInt(20);
                case FLICKERING -> random.nextInt(2 * elements.size() + 1);
                case THROWS_SIZE -> throw new Refusal();
                default -> elements.size();
            };
        }

        E get(int index) {
            if (trick == Trick.USES_WRITER) {
                useOfWriter.run();
            }
            if (trick == Trick.THROWS_ELEMENTS && index == elements.size() / 2) {
                throw new Refusal();
            }
            return elements.get(index);
        }

        @SuppressWarnings({"unchecked", "ReturnsNullCollection", "NullAway"})
        <T> T[] toArray(T[] target) {
            Object[] array = target;
            int size = elements.size();
            switch (trick) {
                case NO_ARRAY -> {
                    return null;
                }
                case OWN_ARRAY -> {
                    return (T[]) elements.toArray();
                }
                case OWN_LONGER_ARRAY -> {
                    return (T[]) Arrays.copyOf(elements.toArray(), size + 1 + random.nextInt(50));
                }
                case USES_WRITER -> useOfWriter.run();
                default -> {}
            }
            if (array.length < size) {
                array = new Object[size];
            }
            for (int index = 0; index < size; index++) {
                if (trick == Trick.THROWS_ELEMENTS && index == size / 2) {
                    throw new Refusal();
                }
                if (trick != Trick.HOLES || random.nextInt(4) != 0) {
                    array[index] = elements.get(index);
                }
            }
            if (array.length > size) {
                array[size] = null;
            }
            if (trick == Trick.BEYOND && array.length > size + 2) {
                array[size + 1 + random.nextInt(array.length - size - 1)] = text();
            }
            return (T[]) array;
        }
    }

    private static final class Indexed<E> extends AbstractList<E> implements RandomAccess {
        private final Body<E> body;

        Indexed(Body<E> body) {
            this.body = body;
        }

        @Override
        public E get(int index) {
            return body.get(index);
        }

        @Override
        public int size() {
            return body.size();
        }
    }

    private static final class Linked<E> extends AbstractList<E> {
        private final Body<E> body;

        Linked(Body<E> body) {
            this.body = body;
        }

        @Override
        public E get(int index) {
            return body.get(index);
        }

        @Override
        public int size() {
            return body.size();
        }

        @Override
        public <T> T[] toArray(T[] target) {
            return body.toArray(target);
        }
    }

    <V> Map<String, V> map(Supplier<V> value) {
        MapTrick trick = trick(MapTrick.HONEST, MapTrick.values());
        Map<String, V> entries = new LinkedHashMap<>();
        for (int left = random.nextInt(random.nextInt(4) == 0 ? 30 : 4); left > 0; left--) {
            entries.put(text(), value.get());
        }
        usesWriter |= trick == MapTrick.USES_WRITER;
        isPolluted |= trick == MapTrick.POLLUTED;
        hasNulls |= trick == MapTrick.NULL_VALUE;
        return new AbstractMap<>() {
            @Override
            public Set<Entry<String, V>> entrySet() {
                return entries.entrySet();
            }

            @Override
            public boolean isEmpty() {
                return trick == MapTrick.SAYS_EMPTY;
            }

            @Override
            @SuppressWarnings({"unchecked", "NullAway"}) // Entries that are not what the type says are the point.
            public void forEach(BiConsumer<? super String, ? super V> action) {
                BiConsumer<Object, Object> all = (BiConsumer<Object, Object>) (BiConsumer<?, ?>) action;
                if (trick == MapTrick.THROWS) {
                    throw new Refusal();
                }
                entries.forEach(action);
                switch (trick) {
                    case NULL_KEY -> all.accept(null, value.get());
                    case EQUAL_KEYS -> {
                        String again = entries.isEmpty()
                                ? text()
                                : entries.keySet().iterator().next();
                        all.accept(new String(again), value.get());
                        all.accept(new String(again), value.get());
                    }
                    case NULL_VALUE -> all.accept(text(), null);
                    case THROWS_LATER -> throw new Refusal();
                    case HALF_OF_A_PAIR -> all.accept("\ud83d", value.get());
                    case POLLUTED -> all.accept(Thread.State.NEW, value.get());
                    case USES_WRITER -> useOfWriter.run();
                    case KEEPS_CONSUMER -> {
                        BiConsumer<Object, Object> other = kept;
                        kept = all;
                        if (other != null) {
                            other.accept(text(), value.get());
                        }
                    }
                    default -> {}
                }
            }
        };
    }
}

package sample;

import dev.jeton.annotation.Json;

record Point(int x, int y) {}

class Bean {
    private int size;
    private String hidden;

    public int getSize() {
        return size;
    }

    public void setSize(int size) {
        this.size = size;
    }

    static Bean of(int size) {
        return new Bean();
    }
}

enum Level {
    LOW,
    HIGH
}

sealed interface Shape {
    record Dot(int x) implements Shape {}
}

record Points(
        int x,
        @Json.Name("z") int z) {} // expect: J335

interface Beans {
    int CONSTANT = 1;

    @Json.Lenient
    int getSize();

    String getColour(); // expect: J335

    @Json.Ignore
    default void clear() {} // expect: J335
}

enum Levels {
    @Json.Name("low")
    LOW,
    MIDDLE // expect: J335
}

@Json.Subtypes(@Json.Subtypes.Of(type = Shape.Dot.class, fallback = true))
interface Shapes {
    @Json.Name("a")
    int x(); // expect: J335
}

@Json.Import(value = Point.class, mixin = Points.class)
@Json.Import(value = Bean.class, mixin = Beans.class)
@Json.Import(value = Level.class, mixin = Levels.class)
@Json.Import(value = Shape.class, mixin = Shapes.class)
class Home {}

@Json.Import(value = Other.Bean.class, mixin = Other.Beans.class)
class Other {
    static class Bean {
        private int size;

        static Bean of(int size) {
            return new Bean();
        }

        public int getSize() {
            return size;
        }
    }

    abstract static class Beans {
        @Json.Ignore String hidden; // expect: J335

        @Json.Creator
        static Bean of(int size) {
            return null;
        }

        @Json.Creator
        static Bean from(int size) { // expect: J335
            return null;
        }

        @Json.Creator
        Beans(String text) {} // expect: J335

        String notMeant() {
            return "";
        }
    }
}

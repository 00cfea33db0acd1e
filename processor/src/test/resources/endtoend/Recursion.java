package scenario;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public class Recursion {

    @Json
    record Tree(String name, List<Tree> children, Map<String, Tree> named, Optional<Tree> parent, Tree[] rest) {}

    @Json
    record Chicken(Egg egg) {}

    @Json
    record Egg(Chicken chicken, Kind kind) {
        @Json(ignoreCase = true)
        enum Kind {
            BROWN
        }
    }

    public static void run() {
        Tree tree = Recursion_TreeCodec.INSTANCE.read(
                "{\"name\":\"a\",\"children\":[{\"name\":\"b\"},null],\"named\":{\"c\":{}},\"parent\":{},\"rest\":[{}]}");
        if (!tree.children().get(0).name().equals("b") || tree.rest().length != 1 || tree.parent().isEmpty()) {
            throw new AssertionError(tree);
        }
        Egg egg = Recursion_EggCodec.INSTANCE.read("{\"chicken\":{\"egg\":{\"kind\":\"brown\"}}}");
        if (egg.chicken().egg().kind() != Egg.Kind.BROWN) {
            throw new AssertionError(egg);
        }
    }
}

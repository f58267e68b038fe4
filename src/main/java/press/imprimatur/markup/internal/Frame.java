package press.imprimatur.markup.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprimatur.markup.Block;
import press.imprimatur.markup.Block.Item;
import press.imprimatur.markup.Block.Listing;

/** A part of the body that is being filled. */
final class Frame {

    enum Type {
        BODY,
        QUOTE,
        LISTING,
        ITEM
    }

    private final Type type;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();

    Frame(Type type) {
        this.type = type;
    }

    Type type() {
        return type;
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Item> items() {
        return items;
    }

    void add(Block block) {
        if (type == Type.LISTING) {
            addToList(block);
        } else {
            blocks.add(block);
        }
    }

    /** What stands in a list outside its entries: a list belongs to the entry before it. */
    private void addToList(Block block) {
        if (block instanceof Listing && !items.isEmpty()) {
            var last = items.remove(items.size() - 1);
            var blocks = new ArrayList<>(last.blocks());
            blocks.add(block);
            items.add(new Item(last.value(), blocks));
        } else {
            addItem(Optional.empty(), List.of(block));
        }
    }

    /** An entry begins with a paragraph: lists before it give their entries to this list. */
    void addItem(Optional<Integer> value, List<Block> content) {
        var from = 0;
        while (from < content.size() && content.get(from) instanceof Listing leading) {
            items.addAll(leading.items());
            from++;
        }
        if (from < content.size()) {
            items.add(new Item(value, content.subList(from, content.size())));
        }
    }
}

package hoego.web.study.shelf;

import hoego.study.shelf.ShelfImport;
import hoego.study.shelf.ShelfRow;
import hoego.study.shelf.ShelfVerdict;

/** A row and what is to become of it. */
record JudgedRow(FoundRow row, Judgement judgement) {

    ShelfRow expected(ShelfImport upload) {
        var book = row.book();
        var isNew = judgement.verdict() == ShelfVerdict.NEW;
        return new ShelfRow(
                0,
                upload.id(),
                row.number(),
                book.title(),
                book.author(),
                book.title().isEmpty() ? null : book.status().name(),
                judgement.verdict(),
                judgement.reason(),
                judgement.detail(),
                judgement.fills(),
                book.remarks(),
                isNew ? book.readThroughs().size() : judgement.added().size(),
                false,
                judgement.bookId());
    }
}

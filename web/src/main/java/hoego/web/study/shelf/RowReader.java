package hoego.web.study.shelf;

/** Reads the rows of one program's files. */
interface RowReader {

    ShelfBook read(Cells cells);
}

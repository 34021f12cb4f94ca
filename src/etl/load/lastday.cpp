// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/lastday.h"

#include "etl/load/filereading.h"

namespace martlet {

Result<QDate> lastDayOf(const QString &path, const ImportRecipe &recipe, const FileRecipe &file)
{
    if (feedEntity(file.feed) != Entity::None)
        return QDate();
    const int field = file.feed == Feed::Sales ? int(SalesField::SaleDate) : int(StockField::Date);
    TRY_ASSIGN(auto source, SourceFile::open(path));
    TRY_ASSIGN(auto reading, FileReading::open(source, recipe, file));
    FilePiece piece(reading.layout());
    qint64 last = 0;
    for (;;) {
        TRY_ASSIGN(const auto hasMore, reading.next(piece));
        if (!hasMore)
            return last == 0 ? QDate() : QDate::fromJulianDay(last);
        for (qsizetype row = 0; row < piece.rows.size(); ++row)
            last = std::max(last, piece.rows.row(row).cells[size_t(field)].number());
    }
}

} // namespace martlet

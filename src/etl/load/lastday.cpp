// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/lastday.h"

#include "base/tr.h"
#include "etl/load/filereading.h"

namespace martlet {

Result<QDate> lastDayOf(const QString &path, const ImportRecipe &recipe, const FileRecipe &file,
                        std::stop_token stop)
{
    if (feedEntity(file.feed) != Entity::None)
        return QDate();
    const int field = file.feed == Feed::Sales ? int(SalesField::SaleDate) : int(StockField::Date);
    TRY_ASSIGN(auto source, SourceFile::open(path, stop));
    TRY_ASSIGN(auto reading, FileReading::open(source, recipe, file));
    FilePiece piece(reading.layout());
    qint64 last = 0;
    for (;;) {
        TRY_ASSIGN(const auto hasMore, reading.next(piece, stop));
        if (stop.stop_requested())
            return fail(Error::Kind::Cancelled,
                        Martlet::tr("The load was stopped. Nothing of this file was loaded."));
        if (!hasMore)
            return last == 0 ? QDate() : QDate::fromJulianDay(last);
        for (qsizetype row = 0; row < piece.rows.size(); ++row)
            last = std::max(last, piece.rows.row(row).cells[size_t(field)].number());
    }
}

} // namespace martlet

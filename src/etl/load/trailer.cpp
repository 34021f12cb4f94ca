// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/trailer.h"

#include "base/tr.h"
#include "etl/csv/csvreader.h"
#include "etl/csv/footer.h"
#include "etl/csv/textdecoding.h"
#include "etl/validate/numbertext.h"

#include <QBuffer>
#include <QLocale>

#include <limits>
#include <optional>

namespace martlet {

namespace {

Result<QStringList> lastLine(SourceFile &file, const FileRecipe &recipe, const QString &encoding)
{
    TRY_ASSIGN(const auto decoding, TextDecoding::open(encoding));
    TRY_ASSIGN(const auto start, footerStart(file.device(), decoding, 1));
    TRY_ASSIGN(auto text, file.bytesAt(start, file.bytes() - start));
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    auto dialect = recipe.dialect;
    dialect.skipLines = dialect.footerLines = 0;
    dialect.comment.clear();
    TRY_ASSIGN(auto reader, CsvReader::open(buffer, dialect, encoding));
    return reader.readHeader();
}

std::optional<qint64> stated(const QStringList &fields, int field, const NumberFormat &format, int scale)
{
    const auto text = fields.value(field - 1).trimmed().toStdString();
    qint64 units = 0;
    const NumberText numbers(format, scale, std::numeric_limits<qint64>::max());
    return numbers.read(text, units) == NumberText::Fault::None ? std::optional(units) : std::nullopt;
}

tl::unexpected<Error> unreadable(const SourceFile &file, int field, const QStringList &fields)
{
    return fail(
        Error::Kind::Input,
        Martlet::tr("The last line of %1 should say in field %2 what the file has, and says “%3”. Nothing was "
                    "loaded: the file may be cut off. Ask for it again, or correct the recipe's trailer.")
            .arg(file.path())
            .arg(field)
            .arg(fields.value(field - 1)));
}

tl::unexpected<Error> different(const SourceFile &file, const QString &said, const QString &read)
{
    return fail(Error::Kind::Input,
                Martlet::tr("The last line of %1 says that the file has %2 and %3 were read. "
                            "Nothing was loaded: the file is not complete, or the line belongs "
                            "to another. Ask for it again.")
                    .arg(file.path(), said, read));
}

} // namespace

Result<void> expectTrailer(SourceFile &file, const FileRecipe &recipe, const QString &encoding,
                           const Batch &batch)
{
    const auto &trailer = recipe.trailer;
    if (!trailer.isThere())
        return {};
    TRY_ASSIGN(const auto fields, lastLine(file, recipe, encoding));
    if (trailer.lines > 0) {
        const auto lines = stated(fields, trailer.lines, NumberFormat(), 0);
        if (!lines)
            return unreadable(file, trailer.lines, fields);
        if (*lines != batch.counts.read)
            return different(file, Martlet::tr("%Ln line(s)", nullptr, int(*lines)),
                             QLocale().toString(batch.counts.read));
    }
    if (trailer.amount > 0 && batch.counts.rejected == 0) {
        const auto amount = stated(fields, trailer.amount, trailer.number, Money::scale);
        if (!amount)
            return unreadable(file, trailer.amount, fields);
        if (Money::fromUnits(*amount) != batch.sums.read)
            return different(file, Money::fromUnits(*amount).toString(), batch.sums.read.toString());
    }
    return {};
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/csv/layoutsniff.h"

#include "base/tr.h"
#include "etl/csv/csvreader.h"
#include "etl/csv/textdecoding.h"
#include "etl/csv/utf8.h"

#include <QBuffer>

#include <algorithm>
#include <memory>

#include <uchardet.h>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sampleSize = 256 << 10;
constexpr int sampleRecords = 100;

// Text in UTF-16 is full of zero bytes, all on the same side.
QString wideEncoding(const QByteArray &sample)
{
    qsizetype zeros[2] = {};
    for (qsizetype at = 0; at < sample.size(); ++at)
        zeros[at % 2] += sample[at] == '\0' ? 1 : 0;
    const auto few = sample.size() / 50;
    if (zeros[1] > sample.size() / 4 && zeros[0] <= few)
        return u"UTF-16LE"_s;
    if (zeros[0] > sample.size() / 4 && zeros[1] <= few)
        return u"UTF-16BE"_s;
    return {};
}

QString detectedEncoding(const QByteArray &sample)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), sample.constData(), size_t(sample.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    return QString::fromLatin1(uchardet_get_charset(detector.get()));
}

QString encodingOf(const QByteArray &sample, bool isWhole)
{
    const std::string_view bytes(sample.constData(), size_t(sample.size()));
    if (const auto mark = TextDecoding::markAt(bytes))
        return mark->encoding;
    if (const auto wide = wideEncoding(sample); !wide.isEmpty())
        return wide;
    // The sample may end within a character.
    const auto good = utf8ErrorAt(bytes);
    if (good == bytes.size() || (!isWhole && good + 4 > bytes.size()))
        return u"UTF-8"_s;
    const auto detected = detectedEncoding(sample);
    const bool isKnown = !detected.isEmpty() && TextDecoding::open(detected).has_value();
    // uchardet calls Western text Latin-1 to -15 by guess; the euro sign and quotes of windows-1252 decide for
    // it.
    const bool isWestern = !isKnown || detected.startsWith("ISO-8859-1"_L1) || detected == u"WINDOWS-1252";
    return isWestern ? u"windows-1252"_s : detected;
}

struct Trial
{
    QStringList header;
    int alike = 0; // records as wide as the header
    int records = 0;
};

Trial tryDelimiter(QByteArray sample, const QString &encoding, const CsvDialect &dialect)
{
    Trial trial;
    QBuffer buffer(&sample);
    if (!buffer.open(QIODevice::ReadOnly))
        return trial;
    auto reader = CsvReader::open(buffer, dialect, encoding);
    auto header = reader ? reader->readHeader() : Result<QStringList>(QStringList());
    if (!header)
        return trial;
    trial.header = *header;
    RawRow row;
    while (trial.records < sampleRecords && reader->next(row)) {
        ++trial.records;
        trial.alike += row.fault == RowFault::None ? 1 : 0;
    }
    return trial;
}

// Better: a larger share of records like the header; then more columns.
bool isBetter(const Trial &a, const Trial &b)
{
    if (a.header.size() < 2 || b.header.size() < 2)
        return a.header.size() > b.header.size();
    const auto left = qint64(a.alike + 1) * (b.records + 1);
    const auto right = qint64(b.alike + 1) * (a.records + 1);
    return left != right ? left > right : a.header.size() > b.header.size();
}

} // namespace

Result<SniffedLayout> sniffLayout(QIODevice &device)
{
    device.seek(0);
    auto sample = device.read(sampleSize);
    const bool isWhole = sample.size() < sampleSize;
    if (sample.isEmpty())
        return fail(Error::Kind::Input, Martlet::tr("The file is empty. Ask for it again where it comes from."),
                    device.errorString());
    device.seek(0);
    SniffedLayout layout;
    layout.encoding = encodingOf(sample, isWhole);
    Trial best;
    for (const char *const delimiter : {",", ";", "\t", "|"}) {
        CsvDialect dialect;
        dialect.delimiter = delimiter;
        auto trial = tryDelimiter(sample, layout.encoding, dialect);
        if (!isBetter(trial, best) && !best.header.isEmpty())
            continue;
        best = std::move(trial);
        layout.dialect = dialect;
    }
    layout.header = best.header;
    return layout;
}

} // namespace martlet

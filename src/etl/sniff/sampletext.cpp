// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/sniff/sampletext.h"

#include "etl/csv/csvreader.h"

#include <QBuffer>

namespace martlet {

namespace {

// The lines that are whole: the first may have begun before, the last may go on behind.
std::string_view wholeLines(std::string_view bytes, const TextDecoding &decoding, bool isCutBefore,
                            bool isCutBehind)
{
    if (isCutBefore) {
        const auto end = decoding.lineEnd(bytes);
        bytes = end == std::string_view::npos ? std::string_view() : bytes.substr(end);
    }
    if (!isCutBehind)
        return bytes;
    size_t whole = 0;
    for (size_t end = 0; end != std::string_view::npos;) {
        whole += end;
        end = decoding.lineEnd(bytes.substr(whole));
    }
    return bytes.substr(0, whole);
}

std::string decoded(std::string_view bytes, const TextDecoding &decoding)
{
    if (decoding.isUtf8())
        return std::string(bytes);
    std::string text;
    if (decoding.isOneByte()) {
        text.resize(bytes.size() * 3);
        text.resize(size_t(decoding.decode(bytes, text.data()) - text.data()));
        return text;
    }
    while (!bytes.empty()) {
        const auto end = decoding.lineEnd(bytes);
        const auto line = bytes.substr(0, end);
        decoding.decodeLine(line, text);
        bytes.remove_prefix(line.size());
    }
    return text;
}

std::string_view withoutMark(const QByteArray &head)
{
    const std::string_view bytes(head.constData(), size_t(head.size()));
    const auto mark = TextDecoding::markAt(bytes);
    return mark ? bytes.substr(size_t(mark->size)) : bytes;
}

} // namespace

SampleText SampleText::of(const FileSample &sample, const TextDecoding &decoding)
{
    SampleText text;
    text.isWhole = sample.isWhole();
    text.head = decoded(wholeLines(withoutMark(sample.head), decoding, false, !text.isWhole), decoding);
    for (const auto &stretch : sample.stretches) {
        const std::string_view bytes(stretch.bytes.constData(), size_t(stretch.bytes.size()));
        const bool isLast = &stretch == &sample.stretches.back();
        text.stretches.push_back(decoded(wholeLines(bytes, decoding, true, !isLast), decoding));
    }
    return text;
}

QString SampleRow::text(const CsvDialect &dialect) const
{
    QStringList all;
    for (const auto &field : fields)
        all += QString::fromStdString(field);
    return all.join(QString::fromUtf8(dialect.delimiter)).left(200);
}

std::vector<SampleRow> rowsOf(const std::string &text, const CsvDialect &dialect, size_t most)
{
    std::vector<SampleRow> rows;
    auto bytes = QByteArray::fromRawData(text.data(), qsizetype(text.size()));
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return rows;
    auto reader = CsvReader::open(buffer, dialect, QStringLiteral("UTF-8"));
    RawRow raw;
    while (reader && rows.size() < most && reader->next(raw)) {
        SampleRow row{.line = raw.line, .lineCount = raw.lineCount, .hasFault = raw.fault != RowFault::None};
        size_t length = 0;
        for (const auto &field : raw.fields) {
            row.fields.emplace_back(field);
            length += field.size() + size_t(dialect.delimiter.size());
        }
        // What the fields and delimiters do not account for are quotes and escapes.
        row.isQuoted = length > 0 && raw.raw.size() > length - size_t(dialect.delimiter.size());
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace martlet

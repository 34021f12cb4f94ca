// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/csv/footer.h"

#include "base/tr.h"
#include "etl/csv/textdecoding.h"

#include <QIODevice>

#include <vector>

namespace martlet {

namespace {
constexpr qint64 furthest = 64 << 10;
} // namespace

Result<qint64> footerStart(QIODevice &device, const TextDecoding &decoding, int lines)
{
    const qint64 size = device.size();
    const qint64 unit = decoding.unitSize();
    const qint64 from = std::max<qint64>(size - furthest, 0) / unit * unit;
    const bool isThere = !device.isSequential() && device.seek(from);
    const QByteArray bytes = isThere ? device.read(size - from) : QByteArray();
    if (bytes.size() != size - from)
        return fail(Error::Kind::Disk,
                    Martlet::tr("The end of the file could not be read. Check the disk or the network share it "
                                "lies on, then import it again."),
                    device.errorString());
    const std::string_view text(bytes.constData(), size_t(bytes.size()));
    std::vector<qint64> starts; // of the lines that have more than their end
    for (size_t at = 0; at < text.size();) {
        const size_t length = decoding.lineEnd(text.substr(at));
        const bool isLast = length == std::string_view::npos;
        if (isLast || length > size_t(unit))
            starts.push_back(from + qint64(at));
        at = isLast ? text.size() : at + length;
    }
    const auto count = qint64(starts.size());
    return count < lines ? size : starts[size_t(count - lines)];
}

} // namespace martlet

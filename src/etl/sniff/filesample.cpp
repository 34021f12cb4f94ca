// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/sniff/filesample.h"

#include "base/tr.h"

#include <QIODevice>

namespace martlet {

namespace {

constexpr qint64 headSize = 512 << 10;
constexpr qint64 stretchSize = 64 << 10;
constexpr qint64 stretchCount = 24;

Result<QByteArray> bytesAt(QIODevice &device, qint64 offset, qint64 count)
{
    QByteArray bytes;
    if (device.seek(offset))
        bytes = device.read(count);
    if (bytes.size() != count)
        return fail(Error::Kind::Input,
                    Martlet::tr("The file could not be read. Copy it to this computer and try again."),
                    device.errorString());
    return bytes;
}

} // namespace

Result<FileSample> FileSample::take(QIODevice &device)
{
    FileSample sample;
    sample.fileBytes = device.size();
    TRY_ASSIGN(sample.head, bytesAt(device, 0, std::min(sample.fileBytes, headSize)));
    const qint64 rest = sample.fileBytes - sample.head.size();
    if (rest > 0 && rest <= stretchSize * stretchCount) {
        TRY_ASSIGN(auto bytes, bytesAt(device, headSize, rest));
        sample.stretches.push_back({headSize, std::move(bytes)});
    } else if (rest > 0) {
        for (qint64 number = 1; number <= stretchCount; ++number) {
            const qint64 offset = (headSize + (rest - stretchSize) / stretchCount * number) / 4 * 4;
            const qint64 end = number == stretchCount ? sample.fileBytes : offset + stretchSize;
            TRY_ASSIGN(auto bytes, bytesAt(device, offset, end - offset));
            sample.stretches.push_back({offset, std::move(bytes)});
        }
    }
    device.seek(0);
    return sample;
}

} // namespace martlet

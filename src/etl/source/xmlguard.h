// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <memory>

namespace martlet {

// XML on its way to a reader that keeps a whole text in memory: refuses one of more than 4 MiB between two
// tags, and a document of more than `mostBytes`.
class XmlGuard final : public QIODevice
{
public:
    static constexpr qint64 mostOfText = 4 << 20;

    XmlGuard(std::unique_ptr<QIODevice> source, qint64 mostBytes)
        : m_source(std::move(source))
        , m_bytesLeft(mostBytes)
    {
        setOpenMode(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::unique_ptr<QIODevice> m_source;
    qint64 m_bytesLeft;
    qint64 m_sinceTag = 0;
};

} // namespace martlet

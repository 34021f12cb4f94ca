// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace martlet {

// The desktop's secret service. Each call waits for its answer, at most a few seconds. Absent is told from
// empty: a machine without a service (no D-Bus, no daemon) has `available` false.
class Keychain final
{
public:
    struct Answer
    {
        bool available = false;
        std::optional<QByteArray> secret = {};
    };
    static Answer read(const QString &name);
    static bool write(const QString &name, const QByteArray &secret);
    static bool remove(const QString &name);
};

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace martlet {

// Where a long piece of work stands. `total` is 0 while it is unknown; `unit` says what is counted.
struct ProgressStep
{
    qint64 done = 0;
    qint64 total = 0;
    QString unit = {};
    QString activity = {};
};

// Engine functions report here, from the thread they run on, about once per chunk. Cheap to call often:
// the receiver decides how often to show it.
class Progress
{
public:
    Progress() = default;
    explicit Progress(std::function<void(const ProgressStep &)> receiver)
        : m_receiver(std::move(receiver))
    {
    }

    void report(const ProgressStep &step)
    {
        if (m_receiver)
            m_receiver(step);
    }

private:
    std::function<void(const ProgressStep &)> m_receiver;
};

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/draftsniff.h"

#include "etl/sniff/sniff.h"
#include "ui/import/drafthistory.h"

#include <algorithm>

namespace martlet {

DraftSniff::DraftSniff(DraftHistory &history)
    : QObject(&history)
    , m_history(history)
{
    connect(&history, &DraftHistory::draftChanged, this, &DraftSniff::follow);
    connect(&history, &DraftHistory::currentChanged, this, &DraftSniff::follow);
}

const Sniffed *DraftSniff::sniffed() const
{
    const auto planned = m_history.planned();
    const auto found = planned ? m_sniffed.find(planned->path) : m_sniffed.end();
    return found == m_sniffed.end() ? nullptr : &found->second;
}

const SniffedColumn *DraftSniff::profile(const QString &column) const
{
    const auto *its = sniffed();
    if (!its)
        return nullptr;
    const auto found = std::ranges::find(its->columns, column, &SniffedColumn::name);
    return found == its->columns.end() ? nullptr : &*found;
}

const MappedColumn *DraftSniff::mapped(const QString &target) const
{
    const auto *its = sniffed();
    if (!its)
        return nullptr;
    const auto found = std::ranges::find(its->mapping, target, &MappedColumn::target);
    return found == its->mapping.end() ? nullptr : &*found;
}

void DraftSniff::begin(const Sniffed &sniffed)
{
    m_task.stop(); // it would sniff the file again, under what is known of it
    m_running.clear();
    m_sniffed[sniffed.path] = sniffed;
    Q_EMIT changed();
    follow();
}

void DraftSniff::follow()
{
    const auto planned = m_history.planned();
    if (!planned)
        return m_task.stop();
    if (const auto *known = sniffed(); known && known->wholeFile) {
        Q_EMIT changed();
        return;
    }
    if (m_running == planned->path && m_task.isRunning())
        return;
    m_running = planned->path;
    if (sniffed())
        return refineCurrent();
    m_task.start(
        [path = planned->path, file = planned->file()](std::stop_token stop, Progress &progress) {
            SniffOptions options;
            options.dialect = file.dialect;
            options.hasHeader = file.hasHeader;
            options.feed = file.feed;
            if (!file.encoding.isEmpty())
                options.encoding = file.encoding;
            return sniff(path, options, stop, progress);
        },
        [this](Result<Sniffed> sniffed) {
            if (!sniffed)
                return; // the preview has said what is wrong with the file
            m_sniffed[sniffed->path] = *sniffed;
            Q_EMIT changed();
            refineCurrent();
        });
}

void DraftSniff::refineCurrent()
{
    const auto *known = sniffed();
    if (!known)
        return follow();
    m_task.start([first = *known](std::stop_token stop,
                                  Progress &progress) { return refine(first, {}, stop, progress); },
                 [this](Result<Sniffed> whole) {
                     if (!whole)
                         return;
                     m_sniffed[whole->path] = *whole;
                     Q_EMIT changed();
                 });
}

} // namespace martlet

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagepicture.h"

#include "ui/reports/reportspage.h"
#include "ui/reports/reportview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"

#include <QPixmap>

#include <chrono>

namespace martlet {

using namespace std::chrono_literals;

namespace {

constexpr auto lookEvery = 50ms;
constexpr int looksAfter = 10;       // for what a page still fills in after its answer
constexpr qint64 patience = 120'000; // ms; the demo shop may have to be made first

} // namespace

PagePicture::PagePicture(MainWindow &window, PageLink link, QString file,
                         std::function<void(Result<void>)> done)
    : QObject(&window)
    , m_window(window)
    , m_link(std::move(link))
    , m_file(std::move(file))
    , m_done(std::move(done))
{
    m_waited.start();
    connect(&m_timer, &QTimer::timeout, this, &PagePicture::look);
    m_timer.start(lookEvery);
}

bool PagePicture::isSettled() const
{
    auto *page = m_window.pages().current();
    if (!page || m_window.pages().currentId() != m_link.page)
        return false;
    const auto *reports = qobject_cast<ReportsPage *>(page);
    if (reports)
        return const_cast<ReportsPage *>(reports)->view().answer() != nullptr;
    return page->isSettled();
}

void PagePicture::look()
{
    if (m_window.pages().current() && m_window.pages().currentId() != m_link.page)
        m_window.go(m_link);
    m_settledLooks = isSettled() ? m_settledLooks + 1 : 0;
    if (m_settledLooks < looksAfter && m_waited.elapsed() < patience)
        return;
    m_timer.stop();
    if (m_settledLooks < looksAfter)
        return m_done(fail(Error::Kind::Cancelled,
                           tr("The page did not come up in time, so there is no picture of it.")));
    if (!m_window.grab().save(m_file, "PNG"))
        return m_done(fail(Error::Kind::Disk, tr("%1 cannot be written. Check the folder.").arg(m_file)));
    m_done({});
}

} // namespace martlet

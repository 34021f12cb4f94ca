// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobspanel.h"

#include "ui/shell/jobrow.h"
#include "ui/shell/jobs.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>

namespace martlet {

namespace {

constexpr int jobsWidth = 272;
constexpr int shownJobs = 6;

} // namespace

JobsPanel::JobsPanel(Jobs &jobs, QWidget *window)
    : Popover(window)
    , m_jobs(jobs)
    , m_list(new QVBoxLayout(this))
    , m_running(new Label({}, FontRole::Label, Token::Text2, this))
{
    setAccessibleName(tr("Jobs"));
    m_list->setContentsMargins(1, 1, 1, 1);
    m_list->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 10);
    head->addWidget(new Label(tr("Jobs"), FontRole::Section, Token::Text, this), 1);
    head->addWidget(m_running);
    m_list->addLayout(head);
    connect(&m_jobs, &Jobs::changed, this, [this] {
        if (isVisible())
            rebuild();
    });
}

void JobsPanel::openAbove(const QWidget &anchor)
{
    m_corner = QPoint(parentWidget()->width() - 16, anchor.mapTo(parentWidget(), QPoint(0, 0)).y() - 8);
    rebuild();
    setFocus(Qt::PopupFocusReason);
}

// Rows stay while the same jobs are shown, so that a click on Cancel always hits what it aimed at.
void JobsPanel::rebuild()
{
    std::vector<const Job *> shown;
    for (auto job = m_jobs.all().rbegin(); job != m_jobs.all().rend() && int(shown.size()) < shownJobs; ++job)
        shown.push_back(&*job);
    m_running->setText(tr("%n running", nullptr, m_jobs.runningCount()));
    auto rows = m_rows ? m_rows->findChildren<JobRow *>(Qt::FindDirectChildrenOnly) : QList<JobRow *>();
    const bool isSame = std::equal(rows.begin(), rows.end(), shown.begin(), shown.end(),
                                   [](JobRow *row, const Job *job) { return row->id() == job->id; });
    if (isSame && m_rows) {
        for (qsizetype i = 0; i < rows.size(); ++i)
            rows[i]->show(*shown[std::size_t(i)]);
    } else {
        delete m_rows;
        m_rows = new QWidget(this);
        auto *column = new QVBoxLayout(m_rows);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        for (const auto *job : shown) {
            auto *row = new JobRow(*job, m_rows);
            connect(row, &JobRow::cancelClicked, this, [this](int id) { m_jobs.cancel(id); });
            column->addWidget(row);
        }
        m_list->addWidget(m_rows);
        m_rows->show();
    }
    place();
}

void JobsPanel::place()
{
    m_list->activate();
    const int height = m_list->sizeHint().height() - 2 * shadow;
    openAt(QRect(m_corner.x() - jobsWidth, m_corner.y() - height, jobsWidth, height));
}

} // namespace martlet

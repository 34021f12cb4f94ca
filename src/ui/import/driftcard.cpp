// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/driftcard.h"

#include "etl/recipe/recipecheck.h"
#include "ui/import/drafthistory.h"
#include "ui/import/driftmodel.h"
#include "ui/import/linestable.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

constexpr int mostRows = 4; // in sight at once; further ones are scrolled to

QString knownBy(const ImportRecipe &recipe)
{
    const auto name = recipe.title.isEmpty() ? recipe.name : recipe.title;
    return recipe.version > 0 ? DriftCard::tr("since version %1 of %2").arg(recipe.version).arg(name)
                              : DriftCard::tr("from %1").arg(name);
}

} // namespace

DriftCard::DriftCard(DraftHistory &history, QWidget *parent)
    : Card(parent)
    , m_history(history)
    , m_model(new DriftModel(this))
    , m_table(new LinesTable(this))
    , m_accept(new QPushButton(tr("Accept the new layout"), this))
{
    m_table->setModel(m_model);
    m_table->setObjectName(u"drift"_s);
    m_table->setAccessibleName(tr("What has changed"));
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_accept->setObjectName(u"acceptDrift"_s);
    addToHeader(m_accept);
    body()->setContentsMargins(2, 0, 2, 2);
    body()->addWidget(m_table);
    setTabOrder(m_table, m_accept);
    hide();
    connect(m_accept, &QPushButton::clicked, this, &DriftCard::accept);
    connect(&history, &DraftHistory::draftChanged, this, &DriftCard::showDrift);
    connect(&history, &DraftHistory::currentChanged, this, &DriftCard::showDrift);
}

void DriftCard::showDrift()
{
    const auto layout = m_history.layout();
    const auto *its = layout ? m_history.draft().drift(*layout) : nullptr;
    setVisible(its != nullptr);
    if (!its)
        return;
    setTitle(its->isAccepted ? tr("The changed layout is accepted") : tr("The layout has changed"));
    setSubtitle(its->isAccepted ? tr("it is kept as a new version when the file is loaded")
                                : knownBy(its->drift.known));
    setMark(its->isAccepted ? Mark::None : Mark::Source);
    m_accept->setVisible(!its->isAccepted);
    const auto fault = recipeFault(*m_history.recipe());
    m_accept->setEnabled(!fault);
    m_accept->setToolTip(fault ? fault->sentence : tr("Nothing is loaded before."));
    m_model->setDrift(its->drift);
    m_table->fitColumns(320);
    const int rows = std::min(mostRows, m_model->rowCount());
    m_table->setFixedHeight(m_table->horizontalHeader()->height() +
                            rows * m_table->verticalHeader()->defaultSectionSize());
}

bool DriftCard::takeFocus()
{
    const bool waits = m_accept->isVisible() && m_accept->isEnabled();
    if (waits)
        m_accept->setFocus(Qt::OtherFocusReason);
    return waits;
}

void DriftCard::accept()
{
    const auto layout = m_history.layout();
    if (!layout)
        return;
    auto next = m_history.draft();
    next.accept(*layout);
    m_history.edit(tr("the changed layout"), next);
    Q_EMIT accepted();
}

} // namespace martlet

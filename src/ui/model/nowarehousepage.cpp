// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/nowarehousepage.h"

#include "ui/widgets/statecard.h"
#include "workbench/workbench.h"

#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

NoWarehousePage::NoWarehousePage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_card(new StateCard(this))
{
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(m_card);
    m_card->showEmpty(
        u"rail-data"_s,
        tr("%1 is no Martlet warehouse, so it has no loads, reports and checks. It can be asked questions.")
            .arg(context.bench->spec().name.isEmpty() ? context.bench->spec().display()
                                                      : context.bench->spec().name),
        tr("Ask a question"));
    connect(m_card, &StateCard::actionTriggered, this, [this] { Q_EMIT linkActivated({PageId::Query}); });
}

} // namespace martlet

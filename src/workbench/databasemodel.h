// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "semantic/semanticmodel.h"

#include <QByteArray>

#include <optional>
#include <stop_token>

namespace martlet {

class Pool;
struct ConnectionSpec;

// The model of a database that is no warehouse: people keep one in the configuration, by the place of the
// database, else it is inferred anew each time the database is opened. All of this blocks, and writes nothing
// to the database.

// Reads the catalogue and some rows. An Error where there is no table.
[[nodiscard]] Result<QByteArray> inferredModelText(Pool &pool, std::stop_token stop);
// The text that is kept; none: nobody kept one.
[[nodiscard]] Result<std::optional<QByteArray>> keptModelText(const ConnectionSpec &spec);
// The model that a text states, held against the tables. An Error names `source`, line and entry.
[[nodiscard]] Result<SemanticModel> databaseModel(Pool &pool, const QByteArray &text, const QString &source,
                                                  std::stop_token stop);
// Keeps the text, which was found good, or forgets what is kept; the file, whole or not at all.
[[nodiscard]] Result<void> keepModelText(const ConnectionSpec &spec, const QByteArray &text);
[[nodiscard]] Result<void> forgetModelText(const ConnectionSpec &spec);

} // namespace martlet

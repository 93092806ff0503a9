# Times other implementations of the methods of `lantern stats`: one JSON object a line, seconds of computing alone.
# usage: Rscript peers.R DIRECTORY METHOD…   where the directory holds points.csv and grid.csv
# Debian 13: r-cran-spatstat r-cran-spdep
arguments <- commandArgs(TRUE)
folder <- arguments[1]
timed <- function(name, work)
  cat(sprintf('{"peer": "%s", "seconds": %.6f}\n', name, system.time(work())[["elapsed"]]))
for (method in arguments[-1]) {
  if (method == "density") {
    suppressPackageStartupMessages({ library(spatstat.geom); library(spatstat.explore) })
    d <- read.csv(file.path(folder, "points.csv"))
    p <- ppp(d$x, d$y, window = owin(c(503000, 562000), c(155000, 201000)), check = FALSE)
    timed("spatstat density", function() density(p, sigma = 500, weights = d$w, dimyx = c(920, 1180), edge = FALSE))
  } else {
    suppressPackageStartupMessages(library(spdep))
    v <- scan(file.path(folder, "grid.csv"), quiet = TRUE)
    w <- nb2listw(include.self(cell2nb(250, 400, type = "queen")), style = "B")
    timed("spdep Gi*", function() localG(v, w))
  }
}

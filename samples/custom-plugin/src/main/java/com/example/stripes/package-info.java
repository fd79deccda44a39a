/** An image engine that paints gradient stripes: small, but with everything that a real one needs. */
package com.example.stripes;
